import type { JournalEvent } from "../../domain/event";
import type { SharedLine } from "../../journal/shared-lines";
import type { Verdict } from "../belief/belief";
import type { Entry } from "../hub-log";
import type { Sealed } from "../log/line-seal";
import type { Sharing } from "./sharing";

/** An entry of the hub as far as this device can read it. */
export interface ReadEntry {
  /** What was sealed there, believed or not; undefined for what nobody of the office sealed for this place. */
  opened?: SharedLine | undefined;
  /** What is taken into the journal for it. */
  taken: SharedLine;
  verdict: Verdict;
}

/** True for a line that somebody wrote, and not only one that holds its version. */
export const isWritten = (line: SharedLine): line is JournalEvent => line.type !== "void";

/** An entry as far as it is read: of what ends too soon only its place counts. */
type Readable = Sealed & Pick<Entry, "endsTooSoon">;

/**
 * What was sealed there; undefined for what nobody of the office sealed for this place, and for what ends too soon: a line
 * that is gone after a second would stand on this device and on no later one.
 */
export const openEntry = async ({ seal }: Sharing, entry: Readable): Promise<SharedLine | undefined> =>
  entry.endsTooSoon ? undefined : seal.open(entry);

/** Opens an entry and asks whether it counts; what does not holds the version of the line it was looked at for. */
export async function readEntry(
  sharing: Sharing,
  entry: Readable,
  { about, version }: Pick<SharedLine, "about" | "version">,
): Promise<ReadEntry> {
  const opened = await openEntry(sharing, entry);
  return opened
    ? judged(sharing, { entry, opened })
    : { taken: await asVoid(sharing, entry, { about, version }), verdict: "void" };
}

/** What an entry that opens is taken in as; `goesOn` as in `Belief`. */
export async function judged(
  sharing: Sharing,
  { entry, opened }: { entry: Sealed; opened: SharedLine },
  goesOn = false,
): Promise<ReadEntry> {
  const verdict = isWritten(opened) ? await sharing.belief.judge(opened, goesOn) : "void";
  const taken = verdict === "counts" ? opened : await asVoid(sharing, entry, opened);
  return { opened, taken, verdict };
}

const asVoid = (
  { seal }: Sharing,
  { body }: Sealed,
  { about, version }: Pick<SharedLine, "about" | "version">,
): Promise<SharedLine> => seal.voidOf(about, version, body);
