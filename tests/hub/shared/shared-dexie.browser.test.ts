import { DexieStore } from "../../../src/journal/dexie-store";
import { openDexieJournal } from "../../../src/journal/dexie-journal";
import type { Journal } from "../../../src/journal/journal";
import { lifeContract } from "../../journal/life-contract";
import { journalContract } from "../../journal/journal-contract";
import { strangeLinesContract } from "../../journal/strange-lines-contract";
import { MemoryHub } from "../memory-log";
import { openDevice } from "./shared-device";

let opened = 0;
const names = new WeakMap<Journal, string>();

/** A journal in IndexedDB that is shared at a hub in memory. */
async function open(): Promise<Journal> {
  const name = `shared-journal-under-test-${(opened += 1)}`;
  const { journal } = openDevice<Journal>(new MemoryHub(), "tablet-on-the-counter", {
    local: await openDexieJournal(name),
  });
  names.set(journal, name);
  return journal;
}

journalContract("a journal in IndexedDB that is shared", open);

lifeContract("a journal in IndexedDB that is shared", open);

strangeLinesContract("a journal in IndexedDB that is shared", open, async (journal, line) => {
  const store = new DexieStore(names.get(journal)!);
  await store.open();
  await store.events.add(line as never);
  store.close();
});
