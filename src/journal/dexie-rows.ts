import type { JournalHead } from "../domain/journal-head";
import { isAway, isHeld, type HelpRequest } from "../domain/request/help-request";
import type { Damage } from "./journal";
import type { SharedLine } from "./shared-lines";

/** A request with the keys it is looked up by: each exists only while it applies, so its index stays small. */
export interface RequestRow {
  id: string;
  request: HelpRequest;
  /** Waits in the room, for today. */
  waitingAt?: number;
  /** Waits for a day that was named. */
  dueOn?: string;
  /** Waits outside: a call back, a home visit. */
  awayAt?: number;
  heldBy?: string;
  /** The day of its number, while it is not closed. */
  openSince?: string;
  closedAt?: number;
  /** Whoever ended it, once it is closed. */
  closedBy?: string;
  calledAt?: number;
  alarmAt?: number;
}

/** The head as it stands beside the lines, the time of the line written last, and by which rules the rows were made. */
export interface Head extends JournalHead {
  at: number;
  /** How many of its lines stand aside. */
  aside?: number | undefined;
  /** A line was set aside since the copy was written anew: it may hold that version twice, or the other line alone. */
  twice?: boolean | undefined;
  /** The fold version of the release that made the rows; none where a release wrote that knows of no such version. */
  folds?: number | undefined;
  /** How many lines a later release wrote. */
  later?: number | undefined;
}

/** What stands in the table of heads: how many lines there are and what made the rows, and what became of lost lines. */
export type HeadRow = ({ what: "lines" } & Head) | ({ what: "damage" } & Damage);

/** An owed line is kept in `events` like any other; this row only names it. */
export type OwedRow = { n?: number; about: string; version: number };
export type AsideRow = { n?: number; about: string; line: SharedLine };

export const requestRow = (request: HelpRequest): RequestRow => ({
  id: request.id,
  request,
  ...waitingKey(request),
  ...(isHeld(request) && { heldBy: request.by }),
  ...(request.state === "closed" ? closedKeys(request) : { openSince: request.day }),
  ...(request.lastCall && { calledAt: request.lastCall.at }),
  ...(request.alarm?.state === "raised" && { alarmAt: request.alarm.at }),
});

// A line of the paper log tells of another day than the one it was entered on.
const closedKeys = ({ closedAt, by, onPaper }: Extract<HelpRequest, { state: "closed" }>) =>
  onPaper ? {} : { closedAt, ...(by !== undefined && { closedBy: by }) };

function waitingKey(request: HelpRequest): Pick<RequestRow, "waitingAt" | "dueOn" | "awayAt"> {
  if (request.state !== "waiting") return {};
  if (isAway(request)) return { awayAt: request.place };
  return request.dueOn ? { dueOn: request.dueOn } : { waitingAt: request.place };
}
