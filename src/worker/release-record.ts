/** What the worker remembers of the releases on this tablet. */
export interface ReleaseRecord {
  /** The release that took over last. */
  current: string;
  /** The last one that was seen to open, to go back to; absent on a new tablet. */
  previous?: string;
  /** The current one was seen to open. */
  proven: boolean;
  /** How often it was given out without opening. */
  tries: number;
  /** Those that did not open, so that none of them is taken again. */
  refused: readonly string[];
}

/** A page may be closed too early once; a release that fails twice in a row is taken to be broken. */
const mostTries = 2;
/** An office that puts out more broken releases than this has other troubles. */
const mostRefused = 20;

/** The record once a release has taken over from the one before it. */
export function takeOver(record: ReleaseRecord | undefined, release: string): ReleaseRecord {
  if (!record) return { current: release, proven: false, tries: 0, refused: [] };
  if (record.current === release) return record;
  const previous = record.proven ? record.current : record.previous;
  const refused = hasGoneBack(record) ? [...record.refused, record.current].slice(-mostRefused) : record.refused;
  // Back to the very release that is given out: it has long been seen to open.
  const proven = record.previous === release;
  return { current: release, ...(previous && previous !== release && { previous }), proven, tries: 0, refused };
}

/** True for a release that does not open while there is one that did. */
export const hasGoneBack = (record: ReleaseRecord): boolean =>
  !record.proven && record.previous !== undefined && record.tries >= mostTries;

/** True when this release was left before; it is not to be taken again. */
export const isRefused = (record: ReleaseRecord | undefined, release: string): boolean =>
  record !== undefined && record.refused.includes(release);

/** The release whose pages are given out. */
export const servingNow = (record: ReleaseRecord): string => (hasGoneBack(record) ? record.previous! : record.current);

/** The record to be on the disk before a page is given out: a release that kills its browser is counted too. */
export const oneMoreTry = (record: ReleaseRecord): ReleaseRecord =>
  record.proven || hasGoneBack(record) ? record : { ...record, tries: record.tries + 1 };

/** The record after a page of this release said that it stands and has its journal open. */
export const seenToOpen = (record: ReleaseRecord, release: string): ReleaseRecord =>
  release === record.current && !record.proven ? { ...record, proven: true, tries: 0 } : record;

/** A page that nobody sees paints nothing, and its silence says nothing. */
export const notCounted = (record: ReleaseRecord): ReleaseRecord =>
  record.proven ? record : { ...record, tries: Math.max(0, record.tries - 1) };

/** True when nothing that ever opened stands behind the current release: whatever comes next is better. */
export const noFallback = (record: ReleaseRecord | undefined): boolean =>
  record !== undefined && !record.proven && record.previous === undefined;
