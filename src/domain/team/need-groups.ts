import type { DoneForThem } from "./done-for-them";
import type { Need } from "./needs";
import type { OfficeNeed } from "./office-needs";

/** Anything a lead has to do. */
export type LeadNeed = Need | OfficeNeed | DoneForThem;

export const needGroups = ["tomorrow", "word", "rest"] as const;
/** Why something is to be done now: it fails tomorrow, somebody needs a word, or it is the team's other work. */
export type NeedGroup = (typeof needGroups)[number];

const groups: Record<LeadNeed["kind"], NeedGroup> = {
  unstaffed: "tomorrow",
  "offered-shift": "tomorrow",
  guides: "tomorrow",
  cards: "tomorrow",
  backup: "tomorrow",
  promise: "word",
  "done-for-them": "word",
  "late-duty": "word",
  "declined-duty": "word",
  nobody: "rest",
  "no-duty": "rest",
  "to-sign": "rest",
  hours: "rest",
  "bare-hamlets": "rest",
  tellings: "rest",
  "team-lacks": "rest",
};

export const groupOf = ({ kind }: LeadNeed): NeedGroup => groups[kind];

/**
 * By what a need is known on another day, so that it can be put off. What only grows, as the list of members without a duty, is
 * the same need; another duty, member or topic is another one.
 */
export function needKey(need: LeadNeed): string {
  switch (need.kind) {
    case "late-duty":
      return `${need.kind}/${need.duty.id}/${need.duty.due}`;
    case "declined-duty":
      return `${need.kind}/${need.duty.id}`;
    case "unstaffed":
      return `${need.kind}/${need.span.day}/${need.span.from}`;
    case "offered-shift":
      return `${need.kind}/${need.shift.id}`;
    default:
      return keyOfPeople(need);
  }
}

type OfWork = "late-duty" | "declined-duty" | "unstaffed" | "offered-shift";

function keyOfPeople(need: Exclude<LeadNeed, { kind: OfWork }>): string {
  switch (need.kind) {
    case "to-sign":
      return `${need.kind}/${need.member}`;
    case "done-for-them":
      return `${need.kind}/${need.member}/${need.topic}`;
    case "team-lacks":
      return `${need.kind}/${need.team.id}`;
    case "promise":
      return `${need.kind}/${need.part}`;
    case "tellings":
      return `${need.kind}/${need.language}`;
    default:
      return need.kind;
  }
}

/** The day until which a need is put off; undefined for one that is to be told now. */
export function putOffUntil(
  need: LeadNeed,
  putOff: Readonly<Record<string, string>>,
  today: string,
): string | undefined {
  const until = putOff[needKey(need)];
  return until !== undefined && until > today ? until : undefined;
}
