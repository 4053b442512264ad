import type { About, Instant, JournalEvent } from "../domain/event";
import type { Tally } from "../domain/figures/counts";

/**
 * A line as the hub sends it. A line that cannot be opened or read still holds its version; its signature tells it from any
 * other line.
 */
export type SharedLine = JournalEvent | { about: About; version: number; type: "void"; signature: string };

/** How far the stream of a hub was read: the number of its last entry, and that entry's signature, to see a hub set back. */
export interface Mark {
  stream: string;
  at: number;
  signature: string;
}

/** What is kept in the write that takes lines in. */
export interface TakenWith {
  mark?: Mark;
  /**
   * These lines did not come in the hub's order: one of this device that the hub acknowledged, or one that was found in its
   * place. They are unjudged until they come in that order too.
   */
  ahead?: true;
  /**
   * The era in which the hub was asked for what it acknowledged. In a later one the lines stand here and are owed, and the mark is
   * not kept.
   */
  era?: number;
  /**
   * The signature that a void line has here if the hub's feed brought an acknowledged line first and it was judged not to count.
   * Such a line stays, with its version: being told once more that the hub has it is no reason to count it.
   */
  voidAs?: string;
  /**
   * The tallies of lines that the hub acknowledged. They are raised now and never earlier, even if the hub sent the line
   * back before it acknowledged it, and even if the line was judged void: which of the two answers came first must not change
   * figures.
   */
  tallies?: readonly Tally[];
}

/** What a journal promises to the hub's side: another writer's lines come in, and its own are owed until the hub has them. */
export interface SharedLines {
  /**
   * Takes lines the hub has, all or none, in any order and however often each comes. The hub's line counts: a line that stood in
   * its place, and every owed line behind that one, are set aside and given back, to be told again as later versions. An
   * owed line that comes back is paid. Rows and counters are those that a rebuild would make.
   */
  accept(lines: readonly SharedLine[], taken?: TakenWith): Promise<SharedLine[]>;
  /** The lines about one thing, or all, that the hub has not acknowledged, in the order they were written, at most `most`. */
  owed(about?: About, most?: number): Promise<SharedLine[]>;
  owedCount(): Promise<number>;
  /**
   * The versions about a thing that stand here and never came in the hub's order: lines of this device, and those that were taken
   * in ahead. Whether they count depends on what the hub has in front of them.
   */
  unjudged(about: About): Promise<number[]>;
  /** The hub has these lines; they stay owed where it acknowledged them in another era. */
  paid(lines: readonly SharedLine[], acknowledged?: Pick<TakenWith, "mark" | "era">): Promise<void>;
  /** How often a page began to compare a hub with the marks. */
  era(): Promise<number>;
  /**
   * Gives the marks and begins another era in one write. The hub may have forgotten what it acknowledged, and these marks tell:
   * whatever another page heard of the hub before, and brings later, would be compared with nothing.
   */
  nextEra(): Promise<Mark[]>;
  /**
   * Owes every line anew in the order they were written, because the hub is new or went back: who writes is known before what
   * they wrote. Of requests only those since an instant, as the hub keeps them. The marks are kept in the same write.
   */
  oweAll(requestsSince: Instant, marks?: readonly Mark[]): Promise<void>;
  /**
   * The lines whose version another line took, in the order in which that happened. They are kept: one of them may be the
   * only record of help that was given.
   */
  aside(): Promise<SharedLine[]>;
  /** How far each stream was read. Lost with any line, so that all is read again. */
  marks(): Promise<Mark[]>;
}
