import { instantIn } from "../../domain/office/service-day";
import type { Rehearsal } from "../../journal/journal";
import type { TabletIdentity } from "../../vault/vault";
import type { Desk } from "../desk";
import { gatherTeam } from "./gather-team";
import { monthOf } from "./month-of";
import type { Breathe, Stage, TrialPlan } from "./stage";

/** After so many moves the screen may paint. */
const betweenBreaths = 60;

/**
 * Lives through a month of an invented office in a rehearsal, by the verbs that the screens use, each at its time. Every line,
 * row and counter is what it would be had all of it happened here.
 */
export async function liveThrough(
  desk: Desk,
  plan: TrialPlan,
  { rehearsal, breathe }: { rehearsal: Rehearsal; breathe: Breathe },
): Promise<Stage> {
  const clock = { at: instantIn(plan.opened, "06:30") };
  const stage = await gatherTeam(onStage(desk, rehearsal, clock), plan);
  const moves = monthOf(stage);
  for (const [nth, { at, happens }] of moves.entries()) {
    clock.at = at;
    await happens();
    if (nth % betweenBreaths === 0) await breathe(nth / moves.length);
  }
  return stage;
}

/**
 * The desk of a rehearsal. Its lines are signed when they are written down; nothing is kept of PINs and contacts, because
 * a trial has none.
 */
function onStage(desk: Desk, { journal }: Rehearsal, clock: { at: number }): Desk {
  let signed = 0;
  const sign: TabletIdentity["sign"] = async () => `rehearsed ${(signed += 1)}`;
  return {
    ...desk,
    journal,
    vault: { ...desk.vault, setPin: async () => undefined },
    contacts: { ...desk.contacts, kept: async () => [], erase: async () => undefined },
    identity: { ...desk.identity, sign },
    now: () => clock.at,
    clock: { doubted: () => undefined, trust: () => undefined },
  };
}
