import { createMemo } from "solid-js";
import { liveOwnDay } from "../../desk/live-own-day";
import { myDayOf } from "../../domain/team/my-day";
import { createCourses } from "../today/create-needs";
import type { TeamContext } from "../team-context";

/** The day of whoever looks; undefined until it was read once. */
export function createMyDay(context: TeamContext) {
  const courses = createCourses();
  const ended = liveOwnDay(context.session().desk, context.me());
  return createMemo(() => {
    const [known, member] = [ended(), context.member(context.me())];
    return known && member && myDayOf(known, member, courses());
  });
}
