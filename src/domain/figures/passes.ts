import type { Instant } from "../event";
import { topics, type Topic } from "../guide/guide";
import { dayInVietnam } from "../office/service-day";
import type { Member } from "../team/member";
import { isWithin, type Period } from "./period";

/** A member whose practical check-list of a topic a lead signed, and when. */
export interface Pass {
  member: Member;
  topic: Topic;
  at: Instant;
}

/** The check-lists that were signed in a period and still stand, member by member. */
export const passesOf = (members: readonly Member[], period: Period): Pass[] =>
  members.flatMap((member) =>
    topics.flatMap((topic) => {
      const at = member.passed?.[topic];
      return at !== undefined && isWithin(dayInVietnam(at), period) ? [{ member, topic, at }] : [];
    }),
  );
