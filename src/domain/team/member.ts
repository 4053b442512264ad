import type { Instant, JournalEvent, VoidEvent } from "../event";
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
  /** Since when they work or rest, and at which desk; "" when the office has no desks. */
  work?: { state: "at-work" | "on-break"; desk: string; since: Instant };
}

/** What is known of a member after one more event. */
export function applyToMember(member: Member | undefined, event: JournalEvent | VoidEvent): Member | undefined {
  if (event.type === "member-joined" && !member) {
    return { id: event.about.slice("member:".length), version: event.version, ...event.data };
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
      return member;
  }
}

function withoutWork({ work: _work, ...member }: Member): Member {
  return member;
}

/** At work today. Whoever forgot to leave yesterday is not at work this morning. */
export const isAtWork = (member: Member, now: Instant): boolean =>
  member.work?.state === "at-work" && dayInVietnam(member.work.since) === dayInVietnam(now);

/** May be given requests about this topic; a request without a topic is for everybody. */
export const isTrainedFor = (member: Member, topic: Topic | undefined): boolean =>
  !topic || !member.topics || member.topics.includes(topic);

/** Speaks the language of a request; everybody here speaks Vietnamese. */
export const speaks = (member: Member, language: SpokenLanguage | undefined): boolean =>
  !language || language === "vi" || member.languages?.includes(language) === true;
