import { askForHelp } from "../../../src/desk/request/ask-for-help";
import { openOffice } from "../../../src/desk/office/open-office";
import type { Desk } from "../../../src/desk/desk";
import { openDexieJournal } from "../../../src/journal/dexie-journal";
import { openDesk } from "../../../src/open-desk";

let opened: Promise<Desk> | undefined;
const desk = () => (opened ??= openDesk());

async function ask(): Promise<string> {
  const answer = await askForHelp(await desk());
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.request.number;
}

/** The station's own rooms without its screens, for faults that happen hundreds of times. */
export const stand = {
  open: async () => {
    const at = await desk();
    if (await at.journal.thing("tablet", at.identity.id)) return;
    await openOffice(at, { name: "Trạm thử", publicAddress: "", sample: false, leadName: "Chị Thắm" }, undefined);
  },
  ask,
  /** Asks without end; every number goes to `window.acknowledged`, once its write has resolved. */
  askOnAndOn: async () => {
    for (;;) window.acknowledged(await ask());
  },
  /**
   * The numbers the database holds by itself, without its second copy; `torn` when the rows are not those that its
   * lines make.
   */
  look: async (): Promise<{ numbers: string[]; torn: boolean }> => {
    const journal = await openDexieJournal();
    const before = await journal.open();
    await journal.rebuild();
    const after = await journal.open();
    journal.close();
    return { numbers: after.map(({ number }) => number), torn: JSON.stringify(before) !== JSON.stringify(after) };
  },
};

export type Stand = typeof stand;

declare global {
  interface Window {
    stand: Stand;
    acknowledged: (number: string) => void;
  }
}

window.stand = stand;
