import type { LinesFile } from "./lines-file";

/** All the lines there should be. */
export type Whole = () => Promise<readonly string[]>;
export type Message = { what: "add" | "replace"; lines: readonly string[] } | { what: "renew" };

export interface Writing {
  take(message: Message): void;
  /** Resolves once everything that was taken is written. */
  settled(): Promise<void>;
}

/** So many lines behind those written at once, and more than they are, are written anew: the file must not grow for ever. */
const mostAdded = 500;

/**
 * Writes to the file, one message after the other, those that add lines and come together as one; lines that find no space on the
 * disk are written with the next ones. What the database holds is asked for only when its turn has come: then it knows of every
 * line that was sent before.
 */
export function writingTo(file: LinesFile, whole?: Whole): Writing {
  const write = writeLines(file, () => take({ what: "renew" }), whole);
  let before: Promise<void> = Promise.resolve();
  let renewing = false;
  /** Lines to be added that stand last in turn and are not being written yet. */
  let waiting: string[] | undefined;
  const take = (message: Message): void => {
    if (message.what === "renew" && renewing) return;
    // One flush for all lines that come while another one goes on: a slow disk falls no further behind.
    if (message.what === "add" && waiting) return void waiting.push(...message.lines);
    renewing ||= message.what === "renew";
    const lines = "lines" in message ? [...message.lines] : [];
    waiting = message.what === "add" ? lines : undefined;
    const next = before.then(() => {
      if (waiting === lines) waiting = undefined;
      if (message.what === "renew") renewing = false;
      return write[message.what](lines);
    });
    // On a full disk the copy misses these lines until the next ones come; another part informs the staff.
    before = next.catch(() => undefined);
  };
  return { take, settled: () => before };
}

/** What is done to the file; `onLong` is called when more was added than stood there. */
function writeLines(file: LinesFile, onLong: () => void, whole?: Whole) {
  let owed: readonly string[] = [];
  let [added, atOnce] = [0, file.lines.length];
  const replace = async (lines: readonly string[]) => {
    [owed, added, atOnce] = [[], 0, lines.length];
    await file.replace(lines);
  };
  const add = async (lines: readonly string[]) => {
    owed = [...owed, ...lines];
    added += lines.length;
    await file.add(owed);
    owed = [];
    if (whole && added > mostAdded && added > atOnce) onLong();
  };
  const renew = async () => {
    if (whole) await replace(await whole());
  };
  return { replace, add, renew };
}
