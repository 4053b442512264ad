import type { JournalEvent } from "../domain/event";
import { readEvent } from "../domain/event/read-event";
import { foldAgain, rememberNumber } from "./dexie-append";
import { linesAbout } from "./dexie-lines";
import { displace, forgetUnjudged, payOne, takeBack } from "./dexie-owed";
import type { DexieStore } from "./dexie-store";
import type { SharedLine, TakenWith } from "./shared-lines";

/** What a line of the hub changed here. */
export interface Change {
  line: SharedLine;
  /** The line, when it was not known before: it neither stood here nor aside. */
  fresh: SharedLine[];
  /** Lines that were set aside for it. */
  moved: SharedLine[];
  /** How many lines of a later release stand here now more than before. */
  later: number;
}

/** Takes one line in, wherever it belongs among those about its thing. Only inside the transaction of `accept`. */
export async function acceptOne(
  store: DexieStore,
  line: SharedLine,
  { voidAs, ahead, late }: Pick<TakenWith, "voidAs" | "ahead"> & { late: boolean },
): Promise<Change[]> {
  const { about, version } = line;
  const stored: SharedLine | undefined = await store.events.get([about, version]);
  if (stored && standsFor(line, { stored, voidAs })) {
    if (!late) await payOne(store, line);
    if (!ahead) await forgetUnjudged(store, [line]);
    return [];
  }
  const fresh = (await takeBack(store, line)) ? [] : [line];
  const read = readEvent(line);
  const before = await linesAbout(store, about);
  const moved = stored ? await displace(store, line) : [];
  await store.events.put(line as JournalEvent);
  await foldAgain(store, about, { before, after: await linesAbout(store, about) });
  if (read.type === "help-asked" || read.type === "later") await rememberNumber(store, read);
  return [{ line, fresh, moved, later: Number(read.type === "later") - laterAmong(moved) }];
}

/** True where the line itself stands here, or the void line that it was judged to be. */
const standsFor = (
  line: SharedLine,
  { stored, voidAs }: { stored: SharedLine; voidAs?: string | undefined },
): boolean => stored.signature === line.signature || (stored.type === "void" && stored.signature === voidAs);

const laterAmong = (lines: readonly SharedLine[]): number =>
  lines.filter((line) => readEvent(line).type === "later").length;
