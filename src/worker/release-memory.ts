import { readRecord, writeRecord } from "./release-files";
import { takeOver, type ReleaseRecord } from "./release-record";

/** The record of the releases, read from the disk once and changed by one at a time. */
export function makeMemory(ownRelease: () => Promise<string>) {
  let remembered: Promise<ReleaseRecord | undefined> | undefined;
  /** Undefined when the disk gave no answer, which is asked for again the next time. */
  const recall = () => (remembered ??= readOrRenew().catch(() => void (remembered = undefined)));

  /** Whoever answers for pages has taken over before: a record that is gone was lost, and this release runs. */
  async function readOrRenew(): Promise<ReleaseRecord> {
    const kept = await readRecord();
    if (kept) return kept;
    const record = { ...takeOver(undefined, await ownRelease()), proven: true };
    await writeRecord(record).catch(() => undefined);
    return record;
  }

  /** Changes the record, one change after the other; the disk has it when this resolves. */
  function change(how: (record: ReleaseRecord) => ReleaseRecord): Promise<ReleaseRecord | undefined> {
    remembered = recall().then(async (record) => {
      const after = record && how(record);
      // A full disk costs the record its memory, never the page its answer.
      if (after && after !== record) await writeRecord(after).catch(() => undefined);
      return after;
    });
    return remembered;
  }

  return { recall, change, remember: (record: ReleaseRecord) => void (remembered = Promise.resolve(record)) };
}
