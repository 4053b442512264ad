import type { Instant } from "../event";
import { isAtWork, type Member } from "./member";

/** Who is at work at a counter, by id; undefined for a free one, and in an office without counters. */
export const whoSitsAt = (counter: string, team: readonly Member[], now: Instant): string | undefined =>
  counter ? team.find((member) => isAtWork(member, now) && member.work?.desk === counter)?.id : undefined;
