import { journalContract } from "./journal-contract";
import { lifeContract } from "./life-contract";
import { MemoryJournal } from "./memory-journal";

journalContract(
  "a journal in memory",
  async () => new MemoryJournal(),
  async (journal, line) => void (journal as MemoryJournal).lines.push(line as never),
);

lifeContract("a journal in memory", async () => new MemoryJournal());
