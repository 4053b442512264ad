import type { Mark, SharedLine } from "../../journal/shared-lines";
import type { Entry } from "../hub-log";
import { markOf } from "./hub-mark";
import { isAuthority, makeParking } from "./unknown-signers";
import { isWritten, judged, openEntry } from "./read-entry";
import type { Sharing } from "./sharing";
import { takeIn } from "./take-in";

/** Takes entries of the hub's lines into the journal, in their order, with how far they were read. */
export function makeTaking(sharing: Sharing): (entries: readonly Entry[]) => Promise<void> {
  const parking = makeParking(sharing);
  /** The last entry in front of those that are parked. */
  let last: Entry | undefined;

  const takeOne = async (entry: Entry, line: SharedLine | undefined, goesOn: boolean): Promise<SharedLine[]> => {
    // What nobody of the office sealed is nobody's; whoever wants its place takes it as void.
    const read = line && (await judged(sharing, { entry, opened: line }, goesOn));
    if (line && read?.verdict === "unknown-signer") parking.park(entry, line);
    if (!parking.isUsed()) last = entry;
    return read ? [read.taken] : [];
  };

  return async (entries) => {
    const opened = await Promise.all(entries.map((entry) => openEntry(sharing, entry)));
    await sharing.belief.lookAhead(opened.flatMap((line) => (line && isWritten(line) ? [line] : [])));
    let lines: SharedLine[] = [];
    let goesOn = false;
    for (const [nth, entry] of entries.entries()) {
      const taken = await takeOne(entry, opened[nth], goesOn);
      lines.push(...taken);
      goesOn = true;
      // Whether another line counts may depend on this one.
      for (let news = taken; news.some(isAuthority); news = lines) {
        await takeIn(sharing, lines);
        goesOn = false;
        lines = await parking.judgeAgain();
        if (!parking.isUsed()) last = entry;
      }
    }
    await takeIn(sharing, lines, await withMark(last));
  };
}

async function withMark(last: Entry | undefined): Promise<{ mark: Mark } | undefined> {
  return last && { mark: await markOf("EVENTS", last) };
}
