import type { Instant } from "../event";
import { isAtWork, type Member } from "./member";

/** Who is at work at a desk, by id; undefined for a free one, and in an office without desks. */
export const whoSitsAt = (desk: string, team: readonly Member[], now: Instant): string | undefined =>
  desk ? team.find((member) => isAtWork(member, now) && member.work?.desk === desk)?.id : undefined;
