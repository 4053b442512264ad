import type { DraftEntry } from "../domain/author/draft-log";

/** A guide that somebody writes here. It goes by the guide's code, so that two people who mend one guide meet in one draft. */
export interface Draft {
  code: string;
  /** The text it began with. */
  begins: string;
  /** The guide of this release that it changes, or that it was copied from, with its version. */
  from?: { code: string; version: number };
  by: string;
  at: number;
}

/** One entry of a draft's log. As with events, a draft and a number are written once. */
export type KeptEntry = DraftEntry & { code: string; nth: number; by: string; at: number };

export interface WholeDraft extends Draft {
  /** In the order of the numbers, from 1 on. */
  log: KeptEntry[];
}

/**
 * The drafts of guides on this device: no lines of the journal, because a draft is nobody's fact yet and changes with every
 * key. Nothing of it is shown to citizens or told to a hub.
 */
export interface DraftShelf {
  drafts(): Promise<WholeDraft[]>;
  draft(code: string): Promise<WholeDraft | undefined>;
  /** "taken": there is a draft of this guide already. */
  begin(draft: Draft): Promise<"begun" | "taken">;
  /** Once it resolves to "kept" the entry is on the disk. "taken": another page wrote an entry of this number. */
  add(entry: KeptEntry): Promise<"kept" | "taken">;
  drop(code: string): Promise<void>;
  /** Calls `tell` with the answer now and whenever what it was read from changes, in this page or another. */
  watch<T>(ask: () => Promise<T>, tell: (answer: T) => void, fail: (reason: unknown) => void): () => void;
  /** Forgets everything. */
  erase(): Promise<void>;
}
