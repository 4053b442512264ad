import type { Desk } from "../../src/desk/desk";
import { openOffice } from "../../src/desk/office/open-office";
import { noHub } from "../../src/hub/no-hub";
import { memoryDrafts } from "../journal/memory-drafts";
import { memoryFigures } from "../journal/memory-figures";
import { memoryGuides } from "../journal/memory-guides";
import { MemoryJournal } from "../journal/memory-journal";
import { openMemoryContacts } from "../vault/memory-contacts";
import { morning } from "./requests";
import { openMemoryVault, type MemoryVault } from "./vault";

interface InTheOpen {
  clock: { now: number };
  journal: MemoryJournal;
  vault: MemoryVault;
  ended: unknown[];
}

/** A desk whose clock moves only when told to. */
export async function openDesk(): Promise<Desk & InTheOpen> {
  const vault = openMemoryVault();
  // It says what it is told to, so there is nothing to doubt.
  const clock = { now: morning, doubted: () => undefined, trust: () => undefined };
  let made = 0;
  const ended: unknown[] = [];
  const shelf = memoryFigures();
  const drafts = memoryDrafts();
  const guides = memoryGuides();
  return {
    journal: new MemoryJournal(),
    vault,
    contacts: openMemoryContacts(),
    identity: await vault.identity(),
    figures: async () => shelf,
    drafts: async () => drafts,
    guides: async () => guides,
    hub: noHub,
    clock,
    now: () => clock.now,
    end: (restoring) => void ended.push(restoring),
    ended,
    newId: () => `id${(made += 1)}`,
  };
}

export const hungNhuong = { name: "Xã Hưng Nhượng", publicAddress: "", sample: false, leadName: "Chị Thắm" };
export const pinOfTham = "280519";

/** An office opened by Thắm, and her id. */
export async function openedOffice() {
  const desk = await openDesk();
  const opened = await openOffice(desk, hungNhuong, pinOfTham);
  if ("refused" in opened) throw new Error(opened.refused);
  return { desk, lead: opened.lead };
}
