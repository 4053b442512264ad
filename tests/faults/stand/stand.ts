import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { askForHelp } from "../../../src/desk/request/asking";
import { openOffice } from "../../../src/desk/office/open-office";
import type { Desk } from "../../../src/desk/desk";
import { freeSpace } from "../../../src/device/ballast";
import { openDexieJournal } from "../../../src/journal/dexie-journal";
import { openDesk } from "../../../src/open-desk";
import { readCopy } from "../../device/read-kept-file";
import { authorStand, type AuthorStand } from "./author-stand";
import { contactStand, type ContactStand } from "./contact-stand";
import { everythingStand, type EverythingStand } from "./everything-stand";

const emptied: string[] = [];

/** Chromium says so, and why, when it gives a store back emptied: `dataLoss` of the upgrade, known to it alone. */
function hearOfEmptied(): void {
  const openStore = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...asked) {
    const request = openStore.apply(this, asked);
    request.addEventListener("upgradeneeded", (event) => {
      const { dataLoss, dataLossMessage } = event as { dataLoss?: string; dataLossMessage?: string };
      if (dataLoss && dataLoss !== "none") emptied.push(`${asked[0]}: ${dataLoss} loss, ${dataLossMessage}`);
    });
    return request;
  };
}

hearOfEmptied();

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
  /** What the browser said of stores that it gave back emptied to this page. */
  emptied: async () => emptied,
  /** Asks without end; every number goes to `window.acknowledged`, once its write has resolved. */
  askOnAndOn: async () => {
    for (;;) window.acknowledged(await ask());
  },
  /** So many people ask, are helped and go. */
  sittings: async (count: number) => {
    const at = await desk();
    const [lead] = await at.journal.things("member");
    for (let nth = 0; nth < count; nth += 1) {
      const answer = await askForHelp(at);
      if ("refused" in answer) throw new Error(answer.refused);
      await takeRequest(at, answer.request.id, lead!.id);
      await closeRequest(at, answer.request.id, { by: lead!.id, outcome: "did-it-alone" });
    }
  },
  /** Resolves when the second copy holds every line. */
  copyWritten: async () => {
    const { lines } = await (await desk()).journal.readBackup();
    const written = async () => (await readCopy("journal")).trimEnd().split("\n").length;
    while ((await written()) < lines.length) await new Promise((resolve) => setTimeout(resolve, 20));
  },
  /** Who waits as people are shown it, whether staff are told of a loss, and the next number. */
  shows: async (): Promise<{ shown: string[]; told: boolean; next: string }> => {
    const at = await desk();
    const shown = (await at.journal.waiting(500, "2099-01-01")).map(({ number }) => number);
    return { shown, told: Boolean(await at.journal.damage()), next: await ask() };
  },
  /** Keeps each text as a name and as a note; gives those that came back changed. */
  keepAndRead: async (texts: string[]): Promise<string[]> => {
    const { journal } = await desk();
    const changed: string[] = [];
    for (const [nth, text] of texts.entries()) {
      const about = `request:${crypto.randomUUID()}`;
      await journal.keepMemberName(`strange-${nth}`, text);
      await journal.keepNote({ id: about, about, kind: "note", text, by: "tham", at: 1 });
      const [note] = await journal.notes(about);
      const name = (await journal.memberNames()).get(`strange-${nth}`);
      if (name !== text || note?.text !== text) changed.push(text);
    }
    await journal.eraseNotes(2);
    return changed;
  },
  /** Resolves when the ballast lies on the disk. */
  ballastGrown: async () => {
    while (freeSpace() === "unknown") await new Promise((resolve) => setTimeout(resolve, 20));
  },
  /**
   * Asks until the browser refused space for the first time, and `more` times after that; says what was given and why
   * anybody was sent away.
   */
  askUntilFull: async (more: number) => {
    const [given, refused]: [string[], string[]] = [[], []];
    for (let left = more; left > 0 && given.length < 500; left -= freeSpace() === "spent" || refused.length ? 1 : 0) {
      await ask().then(
        (number) => given.push(number),
        (reason: unknown) => refused.push(String(reason)),
      );
    }
    return { given, refused };
  },
  /**
   * The numbers the database holds by itself, without its second copy; `torn` when the rows are not those that its
   * lines make; `emptied` has what the browser said of stores it gave back emptied.
   */
  look: async (): Promise<{ numbers: string[]; torn: boolean; emptied: string[] }> => {
    const journal = await openDexieJournal();
    const before = await journal.open();
    await journal.rebuild();
    const after = await journal.open();
    journal.close();
    return {
      numbers: after.map(({ number }) => number),
      torn: JSON.stringify(before) !== JSON.stringify(after),
      emptied,
    };
  },
};

export type Stand = typeof stand;

declare global {
  interface Window {
    stand: Stand;
    contactStand: ContactStand;
    everythingStand: EverythingStand;
    authorStand: AuthorStand;
    typed: (words: string) => Promise<void>;
    acknowledged: (number: string) => void;
  }
}

window.stand = stand;
window.contactStand = contactStand(desk);
window.everythingStand = everythingStand(desk);
window.authorStand = authorStand(desk);
