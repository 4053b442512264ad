import type { About, Instant, JournalEvent, Line } from "../domain/event";
import type { Count, Tally } from "../domain/figures/counts";
import type { Held, HelpRequest } from "../domain/request/help-request";
import type { NumberGiven } from "../domain/request/number-given";
import type { UnitFile } from "../domain/unit/read-units";
import type { LostThing } from "../domain/office/lost-thing";
import type { SharedLine, SharedLines } from "./shared-lines";
import type { Kind, Things } from "./things";

/** A tablet, the office it belongs to, and the number it gave last; each undefined until there is one. */
export interface BeforeAsking {
  tablet: Things["tablet"] | undefined;
  office: Things["office"] | undefined;
  given: NumberGiven | undefined;
}

/** Who waits in the room today, and whom a volunteer's next one depends on. */
export interface BeforeTaking {
  waiting: HelpRequest[];
  /** Of all who wait in the room, those who wait for this very member, or for any lead. */
  named: HelpRequest[];
  team: Things["member"][];
  offices: Things["office"][];
}

/** Free words about a request, kept apart from the lines so that they can be erased. */
export interface Note {
  id: string;
  about: About;
  kind: "note" | "hand-over" | "moved-up" | "duty" | "proof";
  text: string;
  by: string;
  at: Instant;
}

/** What a restored tablet needs of a journal. Notes stay out of it: what was erased must not come back. */
export interface Backup {
  lines: JournalEvent[];
  /** Members by the name they are called by. */
  names: { id: string; name: string }[];
  tallies: Tally[];
  /** The country's units as the office loaded them, by name. */
  unitFiles: { name: string; file: UnitFile }[];
  /** Lines that another device's took the place of; one of them may have been the help. Backups of one tablet have none. */
  aside?: SharedLine[];
}

/** All that was written in a rehearsal, in its order; lines that were written at once stand together. */
export interface Rehearsed extends Pick<Backup, "names" | "tallies" | "unitFiles"> {
  writes: JournalEvent[][];
  notes: Note[];
}

/** A journal that is gone with the page: a trial is lived through in it before any of it is written. */
export interface Rehearsal {
  journal: Journal;
  rehearsed(): Rehearsed;
}

/** What was lost since staff last said that they know. */
export interface Damage {
  /** Lines brought back from the second copy. */
  restored: number;
  /** Lines gone for good, unless a backup holds them. */
  missing: number;
  /** What else came back from its second copy. */
  back?: LostThing[];
  /** What else did not. */
  lost?: LostThing[];
}

/** What became of lines that were to be written. */
export type Appended = "written" | "taken" | "away" | "void";

/** What a journal promises, wherever it keeps its lines. */
export interface Journal extends SharedLines {
  /**
   * Writes the events, all or none, each as the very next version of what it is about, together with the rows and
   * counters they change. "taken": somebody else wrote one of those versions; nothing of this call was kept. Events
   * that already stand there with the same signature count as written. "away": only the hub can say who was first, and it
   * cannot be reached; nothing was kept. "void": the hub has the line, and nobody counts it, for whoever it is by may not write it any
   * more. Resolves only when the disk has them. Tallies are raised in the same write; no line
   * stands behind them. Where a hub is set, lines it has not seen are `owed` to it in the same write.
   */
  append(events: readonly JournalEvent[], tallies?: readonly Tally[], owing?: "owed"): Promise<Appended>;
  /** Every line about one thing, by version; those that cannot be read as void or later ones. */
  eventsAbout(about: About): Promise<Line[]>;

  request(id: string): Promise<HelpRequest | undefined>;
  /** Who waits in the room today ("2026-11-24"), in the order they are called, at most `limit`. */
  waiting(limit: number, today: string): Promise<HelpRequest[]>;
  /** How many wait in the room today: people, where a list stops at so many rows. */
  waitingCount(today: string): Promise<number>;
  /** Those who wait for a call back or a visit, earliest first. */
  away(): Promise<HelpRequest[]>;
  held(): Promise<Held[]>;
  /** Everything not closed yet, of any day. */
  open(): Promise<HelpRequest[]>;
  /**
   * The numbers called last on a day ("2026-11-24"), newest first, at most `limit`. Calls made while a clock ran days ahead
   * are left out.
   */
  lastCalled(limit: number, day: string): Promise<HelpRequest[]>;
  /** Requests with an alarm nobody has answered, oldest first. */
  alarms(): Promise<HelpRequest[]>;
  /** What one member closed since an instant, in the order it was closed; lines of the paper log tell of another day. */
  closedBy(member: string, from: Instant): Promise<HelpRequest[]>;
  /** The requests closed last, newest first, at most `limit`, without those of the paper log. */
  lastClosed(limit: number): Promise<HelpRequest[]>;
  /** The requests of an office whose service day is one of these, both included, by day and number. */
  requestsOf(office: string, days: { from: string; to: string }): Promise<HelpRequest[]>;
  thing<K extends Kind>(kind: K, id: string): Promise<Things[K] | undefined>;
  things<K extends Kind>(kind: K): Promise<Things[K][]>;
  numberGiven(tablet: string): Promise<NumberGiven | undefined>;
  /** What the next number of a tablet depends on, in one read: somebody stands there and waits for it. */
  beforeAsking(tablet: string): Promise<BeforeAsking>;
  /** What the next one of a member depends on today ("2026-11-24"), in one read; of those who wait the first `limit`. */
  beforeTaking(member: string, limit: number, today: string): Promise<BeforeTaking>;
  /** The counters of a day, or of all days from it to another, that one included. */
  counts(day: string, to?: string): Promise<Count[]>;
  tallies(day: string, to?: string): Promise<Tally[]>;

  /** Names of members by id: erasable, never part of an event. */
  memberNames(): Promise<Map<string, string>>;
  keepMemberName(member: string, name: string): Promise<void>;

  /** Notes about one thing, oldest first. */
  notes(about: About): Promise<Note[]>;
  keepNote(note: Note): Promise<void>;
  /** Erases every note older than `before`, but for those about something that goes on; says how many. */
  eraseNotes(before: Instant, goingOn?: ReadonlySet<About>): Promise<number>;

  /** The country's units this office chose to keep, by the name of their file. */
  unitFiles(): Promise<Map<string, UnitFile>>;
  keepUnitFile(name: string, file: UnitFile): Promise<void>;

  /** Calls `tell` with the answer now and whenever what it was read from changes, in this page or another. */
  watch<T>(ask: () => Promise<T>, tell: (answer: T) => void, fail: (reason: unknown) => void): () => void;

  /** Lines that were lost and brought back from the second copy since this page was opened. */
  restored(): number;
  /** What was lost on this tablet, at any start, until `damageKnown`; undefined when nothing was. */
  damage(): Promise<Damage | undefined>;
  /** Adds to what is known of it. */
  noteDamage(damage: Damage): Promise<void>;
  damageKnown(): Promise<void>;
  /** The time of the line that was written last; undefined while there is none. */
  lastWritten(): Promise<Instant | undefined>;
  readBackup(): Promise<Backup>;
  /** Adds the lines, names and tallies of a backup that are not here; all or none. Says how many lines were added. */
  addBackup(backup: Backup): Promise<number>;
  /** Makes every row and counter anew from the lines alone; says how many lines could not be read. */
  rebuild(): Promise<{ unreadable: number }>;
  /** How many lines a later release wrote, in a type or shape that this one does not know; they are kept for it. */
  laterLines(): Promise<number>;
  /** Lines about the requests of one office and day that cannot be read. */
  unreadable(office: string, day: string): Promise<number>;
  /** A journal in memory over this one, which must be empty. */
  rehearse(): Promise<Rehearsal>;
  /** Forgets everything. Only for an office opened to try the station out. */
  erase(): Promise<void>;
  close(): void;
}
