import { journalContract } from "./journal-contract";
import { lifeContract } from "./life-contract";
import { MemoryJournal } from "./memory-journal";
import { sharedContract } from "./shared-contract";
import { sharedProperty } from "./shared-property";
import { strangeLinesContract } from "./strange-lines-contract";

const open = async () => new MemoryJournal();

journalContract("a journal in memory", open);

strangeLinesContract(
  "a journal in memory",
  open,
  async (journal, line) => void (journal as MemoryJournal).lines.push(line as never),
);

lifeContract("a journal in memory", open);

sharedContract("a journal in memory", open);

sharedProperty("a journal in memory", open, 400);
