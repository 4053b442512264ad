/** What tells a line from all others. */
interface Signed {
  about: string;
  version: number;
  signature: string;
}

/** How many lines a journal has, and a mark that all of them make together, in whatever order they came. */
export interface JournalHead {
  count: number;
  mark: string;
}

export const emptyHead: JournalHead = { count: 0, mark: "00000000" };

/** The head once these lines stand in the journal too; each must be new to it, for a line that is added twice undoes itself. */
export function headWith(head: JournalHead, lines: readonly Signed[]): JournalHead {
  const mark = lines.reduce((all, line) => all ^ markOf(line), Number.parseInt(head.mark, 16));
  return { count: head.count + lines.length, mark: (mark >>> 0).toString(16).padStart(8, "0") };
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv): against accidents; against people there is the signature. */
function markOf({ about, version, signature }: Signed): number {
  let hash = 0x811c9dc5;
  for (const letter of `${about} ${version} ${signature}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

/** How many lines a journal lacks of those that another place remembers; one line at least when they are not the same. */
export function linesMissing(head: JournalHead, remembered: JournalHead | undefined): number {
  if (!remembered || remembered.count < head.count) return 0;
  if (remembered.count === head.count) return remembered.mark === head.mark ? 0 : 1;
  return remembered.count - head.count;
}

/** A head as it stands in a file; undefined for anything else. */
export function readHead(line: string | undefined): JournalHead | undefined {
  const found = line?.match(/^(\d{1,12}) ([0-9a-f]{8})$/);
  return found ? { count: Number(found[1]), mark: found[2]! } : undefined;
}

export const writeHead = ({ count, mark }: JournalHead): string => `${count} ${mark}`;
