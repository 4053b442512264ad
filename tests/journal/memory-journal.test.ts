import { journalContract } from "./journal-contract";
import { lifeContract } from "./life-contract";
import { MemoryJournal } from "./memory-journal";
import { strangeLinesContract } from "./strange-lines-contract";

const open = async () => new MemoryJournal();

journalContract("a journal in memory", open);

strangeLinesContract(
  "a journal in memory",
  open,
  async (journal, line) => void (journal as MemoryJournal).lines.push(line as never),
);

lifeContract("a journal in memory", open);
