import type { EventData, Instant } from "../event";
import { foldOf, type Folded } from "../event/fold";
import type { memberShapes } from "../event/member";
import type { Topic } from "../guide/guide";
import { dayInVietnam } from "../office/service-day";
import type { SpokenLanguage } from "../office/spoken-language";
import type { CardPicture } from "./card-picture";
import type { Role } from "./role";

/** A member of the team. The name is not here: it lives in the erasable members table. */
export interface Member extends Folded {
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
  /** Until which day they want to hear no more of something a lead has to do, by its key. */
  putOff?: Record<string, string>;
  /** Since when they work or rest, and at which counter; "" when the office has none. */
  work?: { state: "at-work" | "on-break"; desk: string; since: Instant };
}

/** What is known about a member after one more line. */
export const applyToMember = foldOf<Member, keyof typeof memberShapes, "member-joined">({
  begins: { "member-joined": ({ data }) => data },
  changes: {
    "member-skills-set": (member, { data }) => ({ ...member, ...data }),
    "member-card-chosen": (member, { data: { picture } }) => ({ ...member, card: picture }),
    "member-described": (member, { data }) => withoutBlanks({ ...member, ...data }),
    "member-left": (member) => ({ ...withoutWork(member), left: true }),
    "member-returned": (member) => stillHere(member),
    "member-let-in": (member, { by, at }) => ({ ...member, letIn: { by, at } }),
    "member-pin-given": (member, { by, at }) => ({ ...member, firstPin: { by, at } }),
    "member-pin-chosen": (member) => withoutFirstPin(member),
    "guide-practised": (member, { data: { guide, version } }) => ({
      ...member,
      practised: { ...member.practised, [guide]: version },
    }),
    "topic-passed": (member, { at, data: { topic } }) => ({ ...member, passed: { ...member.passed, [topic]: at } }),
    "topic-reopened": (member, { data: { topic } }) => ({ ...member, passed: without(member.passed, topic) }),
    "need-put-off": (member, { at, data }) => ({ ...member, putOff: putOffAfter(member.putOff, data, at) }),
    "work-started": (member, { at, data: { desk } }) => ({ ...member, work: { state: "at-work", desk, since: at } }),
    "break-taken": (member, { at }) =>
      member.work && { ...member, work: { ...member.work, state: "on-break", since: at } },
    "work-ended": (member) => withoutWork(member),
  },
});

const withoutFirstPin = ({ firstPin: _used, ...member }: Member): Member => member;

/** What was put off to a day that has come is forgotten, so that a row does not grow for ever. */
function putOffAfter(
  before: Member["putOff"],
  { need, until }: EventData["need-put-off"],
  at: Instant,
): Record<string, string> {
  const all = Object.entries({ ...before, [need]: until });
  return Object.fromEntries(all.filter(([, day]) => day > dayInVietnam(at)));
}

const stillHere = ({ left: _left, ...member }: Member): Member => member;

function without(passed: Member["passed"], topic: Topic): NonNullable<Member["passed"]> {
  const { [topic]: _reopened, ...rest } = passed ?? {};
  return rest;
}

/** Something that was undone is removed, not kept as an empty text. */
const withoutBlanks = (member: Member): Member =>
  Object.fromEntries(Object.entries(member).filter(([, value]) => value !== "")) as unknown as Member;

function withoutWork({ work: _work, ...member }: Member): Member {
  return member;
}

/** True for a member who is at work today. A member who forgot to sign off yesterday is not at work this morning. */
export const isAtWork = (member: Member, now: Instant): boolean =>
  member.work?.state === "at-work" && dayInVietnam(member.work.since) === dayInVietnam(now);

/**
 * May be given requests about this topic; a request without a topic is for everybody. Where training is the gate, the
 * topic must have been passed too.
 */
export const isTrainedFor = (member: Member, topic: Topic | undefined, gate = false): boolean =>
  !topic || ((!member.topics || member.topics.includes(topic)) && (!gate || member.passed?.[topic] !== undefined));

/** True if the member speaks the language of a request. Everybody here speaks Vietnamese. */
export const speaks = (member: Member, language: SpokenLanguage | undefined): boolean =>
  !language || language === "vi" || member.languages?.includes(language) === true;
