/** What the worker remembers of the releases on this tablet. */
export interface ReleaseRecord {
  /** The release that took over last. */
  current: string;
  /** The one to go back to: the last that was proven; absent on a new tablet. */
  previous?: string;
  /** The first screen of every side of the current one was seen to load. */
  proven: boolean;
  /** A page of the current one stood, with its journal open: from then on a silent page is not its fault. */
  stands?: boolean;
  /** Why the current one is not given out any more, whatever is still said of it. */
  left?: "broken" | "by-hand";
  /** How often it was asked for before a page of it stood. */
  tries: number;
  /** Those that were left, so that none of them is taken again. */
  refused: readonly string[];
}

/**
 * What a page says of the release it stands in: its screen stands and its journal is open; the first screen of every side
 * loads; one of them does not; or a person goes back to the release before.
 */
export type Word = "stands" | "proven" | "broken" | "by-hand";

/** A page may be closed too early once; a release that fails twice in a row is taken to be broken at the third load. */
const mostTries = 2;
/** An office that puts out more broken releases than this has other troubles. */
const mostRefused = 20;

/** The record once a release has taken over from the one before it. */
export function takeOver(record: ReleaseRecord | undefined, release: string): ReleaseRecord {
  if (!record) return { current: release, proven: false, tries: 0, refused: [] };
  if (record.current === release) return record;
  // One that stands is better than none, proven or not.
  const previous = record.proven || (record.stands && !record.previous) ? record.current : record.previous;
  const refused = hasGoneBack(record) ? [...record.refused, record.current].slice(-mostRefused) : record.refused;
  // Back to the very release that is given out: it was proven long ago.
  const proven = record.previous === release;
  return { current: release, ...(previous && previous !== release && { previous }), proven, tries: 0, refused };
}

/** True for a release that failed while there is one that did not. */
export const hasGoneBack = (record: ReleaseRecord): boolean =>
  !record.proven && record.previous !== undefined && record.tries > mostTries;

/** True when this release was left before; it is not to be taken again. */
export const isRefused = (record: ReleaseRecord | undefined, release: string): boolean =>
  record !== undefined && record.refused.includes(release);

/** The release whose pages are given out. */
export const servingNow = (record: ReleaseRecord): string => (hasGoneBack(record) ? record.previous! : record.current);

/** True until a page of the current release has stood: it may be one that opens nothing at all. */
export const isUnseen = (record: ReleaseRecord): boolean => !record.proven && !record.stands && !hasGoneBack(record);

/** True while it is not known whether every side of the release that is given out loads. */
export const isOnTrial = (record: ReleaseRecord): boolean => !record.proven && !hasGoneBack(record);

/** The record to be on the disk before a page is given out by it: a release that kills its browser is counted too. */
export const oneMoreTry = (record: ReleaseRecord): ReleaseRecord =>
  isUnseen(record) ? { ...record, tries: record.tries + 1 } : record;

/** The record after a page of the current release spoke of it. A release that was left stays so, whatever comes late. */
export function hear(record: ReleaseRecord, word: Word): ReleaseRecord {
  if (record.left || (record.proven && word !== "by-hand")) return record;
  if (word === "stands" || word === "proven") return { ...record, proven: word === "proven", stands: true, tries: 0 };
  // With nothing to go back to, a station with a broken screen is better than none.
  if (!record.previous) return record;
  return { ...record, proven: false, left: word, tries: mostTries + 1 };
}

/** A page that nobody sees paints nothing, and its silence says nothing. */
export const notCounted = (record: ReleaseRecord): ReleaseRecord =>
  record.proven || record.left ? record : { ...record, tries: Math.max(0, record.tries - 1) };

/** True when nothing that ever opened is kept: whatever comes next is better. */
export const noFallback = (record: ReleaseRecord | undefined): boolean =>
  record !== undefined && record.previous === undefined && isUnseen(record);
