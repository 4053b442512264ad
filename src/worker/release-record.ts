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
}

/** A page may be closed too early once; a release that fails twice in a row is taken to be broken. */
const mostTries = 2;

/** The record once a release has taken over from the one before it. */
export function takeOver(record: ReleaseRecord | undefined, release: string): ReleaseRecord {
  if (record?.current === release) return record;
  const previous = record?.proven ? record.current : record?.previous;
  const known = record?.previous === release;
  return { current: release, ...(previous && previous !== release && { previous }), proven: known, tries: 0 };
}

/** True for a release that does not open while there is one that did. */
export const hasGoneBack = (record: ReleaseRecord): boolean =>
  !record.proven && record.previous !== undefined && record.tries >= mostTries;

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
export const hasNothingToLose = (record: ReleaseRecord | undefined): boolean =>
  record !== undefined && !record.proven && record.previous === undefined;
