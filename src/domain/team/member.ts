import { idOf, type Instant, type JournalEvent, type VoidEvent } from "../event";
import type { Topic } from "../guide/guide";
import { dayInVietnam } from "../office/service-day";
import type { SpokenLanguage } from "../office/spoken-language";
import type { CardPicture } from "./card-picture";
import type { Role } from "./role";

/** A member of the team. The name is not here: it lives in the erasable members table. */
export interface Member {
  id: string;
  version: number;
  office: string;
  role: Role;
  /** Topics they are trained for; undefined until somebody set them: then all of them. */
  topics?: Topic[];
  languages?: SpokenLanguage[];
  card?: CardPicture;
  /** The id of an organisation of the office's list. */
  organisation?: string;
  team?: string;
  /** The code of the unit they live in. */
  hamlet?: string;
  left?: true;
  /** The lead who last opened the volunteers' side for them, and when. */
  letIn?: { by: string; at: Instant };
  /** The lead whose first PIN on paper they have not yet changed, and when it was given. */
  firstPin?: { by: string; at: Instant };
  /** The version of each guide they last did alone for training. */
  practised?: Record<string, number>;
  /** When a lead signed the practical check-list of a topic. */
  passed?: Partial<Record<Topic, Instant>>;
  /** Since when they work or rest, and at which desk; "" when the office has no desks. */
  work?: { state: "at-work" | "on-break"; desk: string; since: Instant };
}

/** What is known of a member after one more event. */
export function applyToMember(member: Member | undefined, event: JournalEvent | VoidEvent): Member | undefined {
  if (event.type === "member-joined" && !member) {
    return { id: idOf(event.about), version: event.version, ...event.data };
  }
  return member && { ...changed(member, event), version: event.version };
}

function changed(member: Member, event: JournalEvent | VoidEvent): Member {
  switch (event.type) {
    case "member-skills-set":
      return { ...member, ...event.data };
    case "member-card-chosen":
      return { ...member, card: event.data.picture };
    case "work-started":
      return { ...member, work: { state: "at-work", desk: event.data.desk, since: event.at } };
    case "break-taken":
      return member.work ? { ...member, work: { ...member.work, state: "on-break", since: event.at } } : member;
    case "work-ended":
      return withoutWork(member);
    default:
      return trained(described(member, event), event);
  }
}

function described(member: Member, event: JournalEvent | VoidEvent): Member {
  switch (event.type) {
    case "member-described":
      return withoutBlanks({ ...member, ...event.data });
    case "member-left":
      return { ...withoutWork(member), left: true };
    case "member-returned":
      return stillHere(member);
    case "member-let-in":
      return { ...member, letIn: { by: event.by, at: event.at } };
    case "member-pin-given":
      return { ...member, firstPin: { by: event.by, at: event.at } };
    case "member-pin-chosen":
      return withoutFirstPin(member);
    default:
      return member;
  }
}

function trained(member: Member, event: JournalEvent | VoidEvent): Member {
  switch (event.type) {
    case "guide-practised":
      return { ...member, practised: { ...member.practised, [event.data.guide]: event.data.version } };
    case "topic-passed":
      return { ...member, passed: { ...member.passed, [event.data.topic]: event.at } };
    case "topic-reopened":
      return { ...member, passed: without(member.passed, event.data.topic) };
    default:
      return member;
  }
}

const withoutFirstPin = ({ firstPin: _used, ...member }: Member): Member => member;

const stillHere = ({ left: _left, ...member }: Member): Member => member;

function without(passed: Member["passed"], topic: Topic): NonNullable<Member["passed"]> {
  const { [topic]: _reopened, ...rest } = passed ?? {};
  return rest;
}

/** What was taken back is not kept as an empty word. */
const withoutBlanks = (member: Member): Member =>
  Object.fromEntries(Object.entries(member).filter(([, value]) => value !== "")) as unknown as Member;

function withoutWork({ work: _work, ...member }: Member): Member {
  return member;
}

/** At work today. Whoever forgot to leave yesterday is not at work this morning. */
export const isAtWork = (member: Member, now: Instant): boolean =>
  member.work?.state === "at-work" && dayInVietnam(member.work.since) === dayInVietnam(now);

/**
 * May be given requests about this topic; a request without a topic is for everybody. Where training is the gate, the
 * topic must have been passed too.
 */
export const isTrainedFor = (member: Member, topic: Topic | undefined, gate = false): boolean =>
  !topic || ((!member.topics || member.topics.includes(topic)) && (!gate || member.passed?.[topic] !== undefined));

/** Speaks the language of a request; everybody here speaks Vietnamese. */
export const speaks = (member: Member, language: SpokenLanguage | undefined): boolean =>
  !language || language === "vi" || member.languages?.includes(language) === true;
