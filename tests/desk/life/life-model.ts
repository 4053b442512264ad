import type { HelpRequest } from "../../../src/domain/request/help-request";
import { changeWork } from "../../../src/desk/team/change-work";
import { openedOffice } from "../../cast/desk";

/** A request as simply as it can be thought of. */
export interface Simple {
  state: HelpRequest["state"];
  by?: string | undefined;
  /** Since when somebody holds it. */
  since: number;
  missed: number;
  /** Who ended it, on which day and how they held it, as long as that may be taken back. */
  ended?: { by: string; day: number; was: Partial<Simple>; corrected?: true } | undefined;
}

/** What a person with pencil and paper would keep: one line for each number. */
export interface Paper {
  lines: Map<string, Simple>;
  minutes: number;
}

/** A real desk over a real projection, with one lead and two volunteers, and the states it was ever seen in. */
export interface Room {
  desk: Awaited<ReturnType<typeof openedOffice>>["desk"];
  lead: string;
  people: string[];
  seen: Set<string>;
}

export async function openRoom(seen: Set<string>): Promise<{ model: Paper; real: Room }> {
  const { desk, lead } = await openedOffice();
  // One of the three works at a desk, so that whomever they gather is called first.
  await changeWork(desk, lead, { type: "work-started", data: { desk: "Bàn 1" } });
  return {
    model: { lines: new Map(), minutes: 0 },
    real: { desk, lead, people: [lead, "phuc", "thu"], seen },
  };
}

export const limitMinutes = 20;

const isFree = ({ state }: Simple) => state === "waiting" || state === "on-hold";
const isHeld = ({ state }: Simple) => state === "called" || state === "in-hand";
const isMine = (line: Simple, who: string) => isHeld(line) && line.by === who;

/** What each verb makes of a line; undefined where it must be refused. */
export type Step = (line: Simple, who: string, at: { minutes: number; isLead: boolean }) => Partial<Simple> | undefined;

const free = { by: undefined };

/** Mornings begin at eight. */
const dayOf = (minutes: number) => Math.floor((minutes + 8 * 60) / (24 * 60));

/** Ended by the one who holds it, who may take that back on the same day. */
const endedBy = ({ state, since }: Simple, by: string, minutes: number): Partial<Simple> => ({
  state: "closed",
  ended: { by, day: dayOf(minutes), was: { state, by, since } },
});

const mayPutRight = ({ state, ended }: Simple, who: string, minutes: number) =>
  state === "closed" && ended?.by === who && ended.day === dayOf(minutes);

export const steps = {
  take: (line, who, { minutes }) =>
    isFree(line) || (line.state === "called" && line.by === who)
      ? { state: "in-hand", by: who, since: minutes }
      : undefined,
  call: (line, who, { minutes }) => (isFree(line) ? { state: "called", by: who, since: minutes } : undefined),
  recall: (line, who) => (line.state === "called" && line.by === who ? {} : undefined),
  miss: (line, who, { minutes }) => {
    if (!isMine(line, who)) return undefined;
    if (!line.missed) return { state: "on-hold", missed: 1, ...free };
    const { ended, ...over } = endedBy(line, who, minutes);
    return { ...over, missed: 2, ended: { ...ended!, was: { ...ended!.was, missed: 1 } } };
  },
  hold: (line, who) =>
    line.state === "waiting" || isMine(line, who) ? { state: "on-hold", missed: 0, ...free } : undefined,
  rejoin: (line) => (line.state === "on-hold" ? { state: "waiting" } : undefined),
  giveBack: (line, who) => (isMine(line, who) ? { state: "waiting", ...free } : undefined),
  handOver: (line, who) => (isMine(line, who) ? { state: "waiting", missed: 0, ...free } : undefined),
  takeOver: (line, who, { minutes, isLead }) =>
    isHeld(line) && line.by !== who && (isLead || minutes - line.since >= limitMinutes)
      ? { state: "in-hand", by: who, since: minutes }
      : undefined,
  postpone: (line, who) => (isFree(line) || isMine(line, who) ? { state: "waiting", missed: 0, ...free } : undefined),
  chooseWay: (line) => (isFree(line) ? {} : undefined),
  close: (line, who, { minutes }) => (isMine(line, who) ? endedBy(line, who, minutes) : undefined),
  reopen: (line, who, { minutes }) => {
    if (!mayPutRight(line, who, minutes)) return undefined;
    const { was } = line.ended!;
    return { ...was, ended: undefined, ...(was.state === "called" && { since: minutes }) };
  },
  // To another outcome, so only once; and not missed after all.
  correct: (line, who, { minutes }) => {
    if (!mayPutRight(line, who, minutes) || line.ended?.corrected) return undefined;
    return { missed: 0, ended: { ...line.ended!, corrected: true, was: { ...line.ended!.was, missed: 0 } } };
  },
  withdraw: (line) => (line.state === "closed" ? undefined : { state: "closed", ended: undefined }),
} satisfies Record<string, Step>;

export type Verb = keyof typeof steps;
