import { topics, type Topic } from "../guide/guide";
import type { Member } from "./member";

/** A guide as training knows it: its topic and the version of today. */
export interface Course {
  code: string;
  topic: Topic;
  version: number;
}

/** Where a member stands in a topic; "refresh" is passed, with guides that changed since. */
export interface Progress {
  state: "not-begun" | "learning" | "ready" | "passed" | "refresh";
  done: number;
  of: number;
  /** The guides still to be done alone: never done, or changed since. */
  open: string[];
}

/** How far a member is in a topic whose course is these guides. */
export function progressIn(member: Member, topic: Topic, courses: readonly Course[]): Progress {
  const course = courses.filter((guide) => guide.topic === topic);
  const open = course.filter(({ code, version }) => (member.practised?.[code] ?? -1) < version).map(({ code }) => code);
  const done = course.length - open.length;
  const passed = member.passed?.[topic] !== undefined;
  return { state: stateOf(passed, open.length, done), done, of: course.length, open };
}

function stateOf(passed: boolean, open: number, done: number): Progress["state"] {
  if (passed) return open ? "refresh" : "passed";
  // Without a guide nothing can be learnt, and there is nothing to sign.
  if (done) return open ? "learning" : "ready";
  return "not-begun";
}

/** The topics each member has done alone to the end and no lead has signed. */
export function toSign(members: readonly Member[], courses: readonly Course[]): Map<string, Topic[]> {
  const ready = members.map(({ id }, nth): [string, Topic[]] => [
    id,
    topics.filter((topic) => progressIn(members[nth]!, topic, courses).state === "ready"),
  ]);
  return new Map(ready.filter(([, waiting]) => waiting.length));
}
