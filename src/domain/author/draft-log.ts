/** One place of a text that was written anew: what stood there, and what stands there now. */
export interface Splice {
  at: number;
  out: string;
  put: string;
}

/**
 * One entry of the log of a draft. A change that `joins` goes with the one before it: words that are typed letter by letter
 * are undone together.
 */
export type DraftEntry = { does: "change"; splice: Splice; joins?: boolean } | { does: "undo" } | { does: "redo" };

/** The changes that were made, the last one first; a list of thousands grows without being copied. */
interface Past {
  step: readonly Splice[];
  before: Past | undefined;
}

/** A draft as its log leaves it, with what can be undone and done again. */
export interface DraftNow {
  text: string;
  done: Past | undefined;
  undone: Past | undefined;
}

/** The smallest splice that makes one text of another; undefined when they are the same. */
export function spliceBetween(before: string, after: string): Splice | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let end = 0;
  while (end < most - at && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { at, out: before.slice(at, before.length - end), put: after.slice(at, after.length - end) };
}

const put = (text: string, splice: Splice): string =>
  text.slice(0, splice.at) + splice.put + text.slice(splice.at + splice.out.length);
const turned = (splice: Splice): Splice => ({ at: splice.at, out: splice.put, put: splice.out });

export const newDraft = (text: string): DraftNow => ({ text, done: undefined, undone: undefined });

/** The draft after one more entry. An entry that says nothing here, such as an undo of nothing, changes nothing. */
export function afterEntry(now: DraftNow, entry: DraftEntry): DraftNow {
  if (entry.does === "change") return changed(now, entry.splice, entry.joins === true);
  return entry.does === "undo" ? undo(now) : redo(now);
}

function changed({ text, done }: DraftNow, splice: Splice, joins: boolean): DraftNow {
  const joined: Past =
    joins && done ? { step: [...done.step, splice], before: done.before } : { step: [splice], before: done };
  return { text: put(text, splice), done: joined, undone: undefined };
}

function undo(now: DraftNow): DraftNow {
  const { done, undone } = now;
  if (!done) return now;
  const text = done.step.reduceRight((at, splice) => put(at, turned(splice)), now.text);
  return { text, done: done.before, undone: { step: done.step, before: undone } };
}

function redo(now: DraftNow): DraftNow {
  const { done, undone } = now;
  if (!undone) return now;
  return { text: undone.step.reduce(put, now.text), done: { step: undone.step, before: done }, undone: undone.before };
}

/** A draft from the text it began with and its whole log. */
export const replay = (begins: string, log: readonly DraftEntry[]): DraftNow =>
  log.reduce(afterEntry, newDraft(begins));
