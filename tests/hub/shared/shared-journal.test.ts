import { lifeContract } from "../../journal/life-contract";
import { journalContract } from "../../journal/journal-contract";
import { strangeLinesContract } from "../../journal/strange-lines-contract";
import type { MemoryJournal } from "../../journal/memory-journal";
import { MemoryHub } from "../memory-log";
import { openDevice } from "./shared-device";

const locals = new Map<unknown, MemoryJournal>();
const open = async () => {
  const { journal, local } = openDevice(new MemoryHub(), "tablet-on-the-counter");
  locals.set(journal, local);
  return journal;
};

journalContract("a journal that is shared", open);

lifeContract("a journal that is shared", open);

strangeLinesContract("a journal that is shared", open, async (journal, line) => {
  locals.get(journal)!.lines.push(line as never);
});
