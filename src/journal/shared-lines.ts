import type { About, Instant, JournalEvent } from "../domain/event";
import type { Tally } from "../domain/figures/counts";

/**
 * A line as the hub sends it. What nobody can open or read holds its version all the same, with a signature that tells it from
 * any other line there.
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
  /** Of lines that were acknowledged: they are raised now and never before, also where the hub sent the line back first. */
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
  /** The lines about one thing, or all, that the hub has not acknowledged, in the order they were written. */
  owed(about?: About): Promise<SharedLine[]>;
  /** The hub has these lines. */
  paid(lines: readonly SharedLine[]): Promise<void>;
  /** Owes every line anew, because the hub is new or went back; of requests only those since an instant, as the hub keeps them. */
  oweAll(requestsSince: Instant): Promise<void>;
  /** The lines that lost their version to another, in the order they did. They stay, for one of them may have been the help. */
  aside(): Promise<SharedLine[]>;
  /** How far each stream was read. Lost with any line, so that all is read again. */
  marks(): Promise<Mark[]>;
}
