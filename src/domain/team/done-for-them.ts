import { topicOf } from "../figures/detail-counts";
import { dayLater } from "../figures/period";
import type { Topic } from "../guide/guide";
import type { HelpRequest } from "../request/help-request";
import { isOpen, type Duty } from "./duty";
import type { Course } from "./training";

/** A member who did a topic for people again and again: practising it helps them to let people do it. */
export interface DoneForThem {
  kind: "done-for-them";
  member: string;
  topic: Topic;
  times: number;
  /** The guide to practise: the one in which most of these people were stuck. */
  guide: string;
}

/** So often is no chance any more. */
const often = 3;
/** Looked back on: today and the six days before. */
const days = 7;

/** The first day of those that are looked back on. */
export const lookedBackTo = (today: string): string => dayLater(today, 1 - days);

interface Seen {
  today: string;
  /** Ids of those whom the lead answers for. */
  members: ReadonlySet<string>;
  requests: readonly HelpRequest[];
  duties: readonly Duty[];
  courses: readonly Pick<Course, "code" | "topic">[];
}

/**
 * Members who did one topic for people three times within a week, the most often first. Whoever has the duty to practise it,
 * or had it in that time, is left out; so is a topic without a guide.
 */
export function doneForThem({ today, members, requests, duties, courses }: Seen): DoneForThem[] {
  const since = lookedBackTo(today);
  const found = new Map<string, { member: string; topic: Topic; guides: string[]; times: number }>();
  for (const request of requests) {
    const topic = topicOf(request);
    if (!isDoneFor(request) || request.day < since || !members.has(request.by) || topic === "general") continue;
    const key = `${request.by}/${topic}`;
    const known = found.get(key) ?? { member: request.by, topic, guides: [], times: 0 };
    const guides = request.from ? [...known.guides, request.from.guide] : known.guides;
    found.set(key, { ...known, guides, times: known.times + 1 });
  }
  return [...found.values()]
    .filter(({ times }) => times >= often)
    .sort((a, b) => b.times - a.times)
    .flatMap(({ member, topic, times, guides }) => {
      const course = courses.filter((one) => one.topic === topic).map(({ code }) => code);
      const guide = mostOften(guides.filter((code) => course.includes(code))) ?? course[0];
      const own = duties.filter((duty) => duty.member === member);
      const isAsked = own.some((duty) => isPractice(duty, course, since));
      return guide === undefined || isAsked ? [] : [{ kind: "done-for-them", member, topic, times, guide }];
    });
}

type DoneFor = HelpRequest & { by: string };

const isDoneFor = (request: HelpRequest): request is DoneFor =>
  request.state === "closed" && request.outcome === "done-for-them" && request.by !== undefined;

/** The duty to practise one of these guides, to be done or done since that day. */
function isPractice(duty: Duty, course: readonly string[], since: string): boolean {
  if (duty.what !== "practise-guide" || !course.includes(duty.guide ?? "")) return false;
  return isOpen(duty) || duty.turns.some(({ on }) => on >= since);
}

function mostOften(codes: readonly string[]): string | undefined {
  const times = (code: string) => codes.filter((one) => one === code).length;
  return [...codes].sort((a, b) => times(b) - times(a))[0];
}
