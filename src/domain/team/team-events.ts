import type { Topic } from "../guide/guide";
import type { SpokenLanguage } from "../office/spoken-language";
import type { CardPicture } from "./card-picture";
import type { Minimum } from "./minimum";
import type { DutyKind, Recurrence } from "./duty-kind";
import type { Role } from "./role";

type Nothing = Record<string, never>;

/** By what a member shows that a PIN is theirs to change. */
export const pinProofs = ["old-pin", "first-pin", "recovery-code"] as const;
export type PinProof = (typeof pinProofs)[number];

/** What is said of a member besides topics and languages; only what is named changes, "" takes it back. */
export interface MemberDescribed {
  role?: Role;
  /** An id of the office's list of organisations. */
  organisation?: string;
  team?: string;
  /** The code of a unit. */
  hamlet?: string;
}

export interface DutyAssigned {
  office: string;
  member: string;
  what: DutyKind;
  /** How many times, people, posters: at least 1. */
  count: number;
  /** The last day of the first turn, "2026-11-27". */
  due: string;
  every?: Recurrence;
  /** The code of a unit: where it is done. */
  where?: string;
  guide?: string;
}

export interface ShiftPlanned {
  office: string;
  member: string;
  day: string;
  from: string;
  to: string;
}

export interface OutingTold {
  office: string;
  member: string;
  day: string;
  minutes: number;
  /** The code of a unit. */
  hamlet?: string;
  topic?: Topic;
}

/** What happens to units, teams, their members, duties, shifts, training and work away from the tablet. */
export interface TeamEventData {
  "unit-added": { office: string; name: string; kind: string; parent?: string; from?: string };
  "unit-renamed": { name: string };
  "unit-moved": { on: string; parent: string };
  "unit-ended": { on: string; into: string[] };
  "team-formed": { office: string; name: string; unit: string; from?: string };
  "team-renamed": { name: string };
  /** What a team must have at least; null: what the office asks of all. */
  "team-minimum-set": { minimum: Minimum | null };
  "team-ended": { on: string };
  "member-joined": { office: string; role: Role };
  "member-skills-set": { topics: Topic[]; languages: SpokenLanguage[] };
  "member-card-chosen": { picture: CardPicture };
  "member-described": MemberDescribed;
  "member-left": Nothing;
  "member-returned": Nothing;
  /** A lead opened the volunteers' side for a member, without a PIN. */
  "member-let-in": Nothing;
  /** A lead gave a member a first PIN on paper: it opens the door until the member chose their own. */
  "member-pin-given": Nothing;
  /** A member has another PIN of their own, and how they proved who they are. Never the PIN. */
  "member-pin-chosen": { proof: PinProof };
  /** A member did a guide alone, to the end, for training. */
  "guide-practised": { guide: string; version: number };
  /** A lead signed the practical check-list of a topic. */
  "topic-passed": { topic: Topic };
  "topic-reopened": { topic: Topic };
  "duty-assigned": DutyAssigned;
  "duty-accepted": Nothing;
  /** Given back by the member: it needs another. */
  "duty-declined": Nothing;
  "duty-reassigned": { member: string };
  "duty-reminded": Nothing;
  /** How much was done of the turn that ended on `due`. */
  "duty-done": { due: string; count: number; on: string };
  "duty-ended": Nothing;
  "shift-planned": ShiftPlanned;
  "shift-offered": Nothing;
  "shift-kept": Nothing;
  "shift-swapped": { member: string };
  "shift-cancelled": Nothing;
  "hours-entered": { minutes: number };
  "hours-confirmed": { minutes: number };
  /** Help given at a citizen's side in the hamlet: how many did it alone, for how many it was done. */
  "field-help-given": OutingTold & { alone: number; forThem: number };
  /** Talks, leaflets, posters: how many people were reached. Never counted as help. */
  "outreach-done": OutingTold & { reached: number };
  "outing-withdrawn": Nothing;
}
