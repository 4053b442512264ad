import { signedText, type JournalEvent } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import type { Rehearsed } from "../../journal/journal";
import type { Desk } from "../desk";
import { whyNot } from "../why-not";
import type { Breathe } from "./stage";

/** So many lines are taken in at once: a screen that shows progress may paint between them. */
const atOnce = 800;

/** The lines of a rehearsal while they are being signed: those of its first write, of its last, and all between. */
export interface Signing {
  first: Promise<JournalEvent[]>;
  between: Promise<JournalEvent[]>[];
  last: Promise<JournalEvent[]>;
}

/**
 * Begins to sign what was rehearsed, by this tablet. A browser signs beside the page, so that the page goes on with
 * something else meanwhile.
 */
export function beginSigning(desk: Desk, { writes }: Pick<Rehearsed, "writes">): Signing {
  const [first = [], ...rest] = writes;
  const last = rest.pop() ?? [];
  const lines = rest.flat();
  const parts: JournalEvent[][] = [];
  for (let at = 0; at < lines.length; at += atOnce) parts.push(lines.slice(at, at + atOnce));
  return { first: signed(desk, first), between: parts.map((part) => signed(desk, part)), last: signed(desk, last) };
}

/**
 * Writes down what was rehearsed. The first write opens the office, and decides which of two pages does; "contested": the
 * other one. What follows is taken in as the lines of a hub are, many in a write. The last is this tablet's own again: its
 * clock goes by the line it wrote last, and would else believe that a month was jumped over.
 */
export async function writeDown(
  desk: Desk,
  { names, notes, tallies, unitFiles }: Rehearsed,
  { signing, breathe }: { signing: Signing; breathe: Breathe },
): Promise<"written" | NotWritten> {
  const opened = await desk.journal.append(await signing.first);
  if (opened !== "written") return whyNot(opened);
  // Brought in as those of a backup are: all in one write.
  await desk.journal.addBackup({ lines: [], names, tallies: [], unitFiles });
  await Promise.all(notes.map((note) => desk.journal.keepNote(note)));
  for (const [nth, part] of signing.between.entries()) {
    await desk.journal.accept(await part, nth === 0 ? { tallies } : {});
    await breathe((nth + 1) / signing.between.length);
  }
  const ended = await desk.journal.append(await signing.last);
  return ended === "written" ? ended : whyNot(ended);
}

const signed = (desk: Desk, lines: readonly JournalEvent[]): Promise<JournalEvent[]> =>
  Promise.all(lines.map(async (line) => ({ ...line, signature: await desk.identity.sign(signedText(line)) })));
