/** One entry as the hub stores it. It cannot read it: subjects are hashes, bodies are sealed. */
export interface Entry {
  /** Its number in the stream, from 1; numbers may be missing. */
  at: number;
  subject: string;
  body: Uint8Array<ArrayBuffer>;
  /** Whoever put it had the hub let go of it before lines of its kind end: it would be gone for whoever reads later. */
  endsTooSoon?: true;
}

/**
 * What holds entries: an office's lines, each written once; what is last of its other things, such as names; and, for the
 * province, the last figures of each office and period.
 */
export type StreamName = "EVENTS" | "STATE" | "FIGURES";

/** What became of an entry. "away": nobody answered in time; it may stand there all the same. */
export type Put = { put: number } | "taken" | "away";

/** A stream was read to its end, or the hub could not be reached meanwhile. */
export class HubAway extends Error {}
/** The hub does not know this device any more. */
export class LockedOut extends Error {}

/**
 * Everything the office's devices need of an engine. A read rejects with `HubAway` when nobody answers, where a put says
 * "away"; both reject with `LockedOut` once the hub does not know the device.
 */
export interface HubLog {
  /** Puts an entry under a subject of EVENTS that has none yet; of those who try at once, one is first. */
  put(subject: string, body: Uint8Array<ArrayBuffer>): Promise<Put>;
  /** Puts what is last under a subject of STATE ("s.…"), or of FIGURES ("f.…"), which only a coordinator reads. */
  putLast(subject: string, body: Uint8Array<ArrayBuffer>): Promise<Put>;
  /** The last entry under a subject; where it ends in ">", under any that begins like it. */
  last(stream: StreamName, subject: string): Promise<Entry | undefined>;
  /** The entry with a number; undefined when there is none. */
  at(stream: StreamName, at: number): Promise<Entry | undefined>;
  /** The first entries from a number on, in order, a handful at a time; none when there are no more. */
  from(stream: StreamName, at: number): Promise<Entry[]>;
  /** Tells each entry once it is stored, whoever put it, until `stop`. Some may be missed while a line is away. */
  live(tell: (stream: StreamName, entry: Entry) => void): () => void;
  /** Tells whether the hub is reached, now and at each change. "locked-out": it does not know this device any more. */
  watch(tell: (line: "up" | "away" | "locked-out") => void): () => void;
  close(): void;
}
