import { createRoot, type Accessor } from "solid-js";
import { datedHere } from "../domain/guide/checked-here";
import type { Guide } from "../domain/guide/guide";
import type { GuideCheck } from "../domain/guide/guide-check";
import type { Desk } from "./desk";
import { live } from "./live-desk";

const kept = new WeakMap<Desk, Accessor<GuideCheck[] | undefined>>();

/** Every look at a guide that this office wrote down; asked of the journal once for all rows of a screen, as long as its desk lives. */
export function liveChecks(desk: Desk): Accessor<GuideCheck[] | undefined> {
  const known = kept.get(desk) ?? createRoot(() => live(desk, (journal) => journal.things("check")));
  kept.set(desk, known);
  return known;
}

/** A guide with the dates it has in this office; with its own while no desk is open. */
export const datedAt = <G extends Pick<Guide, "code" | "checkedOn" | "expiresOn">>(
  desk: Desk | undefined,
  guide: G,
): G => datedHere(guide, (desk && liveChecks(desk)()) ?? []);
