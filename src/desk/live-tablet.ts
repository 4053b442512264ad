import type { Accessor } from "solid-js";
import type { Tablet } from "../domain/office/tablet";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import { isFlooded } from "./request/flood-guard";

/** This tablet as the office knows it; undefined until it belongs to one. */
export const liveTablet = (desk: Desk): Accessor<{ tablet: Tablet | undefined } | undefined> =>
  live(desk, async (journal) => ({ tablet: await journal.thing("tablet", desk.identity.id) }));

/** The tablets that give out no more numbers before a volunteer lets them. */
export const liveFlooded = (desk: Desk): Accessor<Tablet[] | undefined> =>
  live(desk, async (journal) => {
    const flooded: Tablet[] = [];
    for (const tablet of await journal.things("tablet"))
      if (await isFlooded(journal, tablet, desk.now())) flooded.push(tablet);
    return flooded;
  });

/** The letter of a tablet of the office; undefined until it is known, or when it is none. */
export const liveLetter = (desk: Desk, tablet: string): Accessor<string | undefined> =>
  live(desk, async (journal) => (await journal.thing("tablet", tablet))?.letter);
