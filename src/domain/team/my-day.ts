import { topicOf, type TopicCounted } from "../figures/detail-counts";
import type { Topic } from "../guide/guide";
import type { HelpRequest } from "../request/help-request";
import { hadTurn } from "../request/outcome";
import type { Member } from "./member";
import { progressIn, type Course } from "./training";

/** What somebody was helped with: a topic and, where they were stuck in a guide, its step. */
export interface HelpedWith {
  topic: TopicCounted;
  /** Undefined for a question asked from the welcome. */
  at?: { guide: string; stepNumber: number };
  alone: number;
  forThem: number;
  other: number;
}

/** A topic to practise: it was done for people today, or helped with before its training was passed. */
export interface ToPractise {
  topic: Topic;
  forThem: number;
  /** Training of it is passed. */
  passed: boolean;
  /** The guide to begin with. */
  guide: string | undefined;
}

/** One member's day: what they helped with, nobody named. */
export interface MyDay {
  alone: number;
  forThem: number;
  other: number;
  /** People who did the step once more alone. */
  learned: number;
  /** People who said that it was good. */
  thanks: number;
  helpedWith: HelpedWith[];
  practise: ToPractise[];
}

/** No more is asked of anybody in one day. */
const mostToPractise = 2;

/** The day of a member from the requests they ended in it. */
export function myDayOf(ended: readonly HelpRequest[], member: Member, courses: readonly Course[]): MyDay {
  const turns = ended.filter((request) => request.state === "closed" && hadTurn(request.outcome));
  const helpedWith = helpedWithOf(turns);
  const sum = (end: "alone" | "forThem" | "other") => helpedWith.reduce((all, one) => all + one[end], 0);
  return {
    alone: sum("alone"),
    forThem: sum("forThem"),
    other: sum("other"),
    learned: turns.filter(({ learned }) => learned).length,
    thanks: turns.filter(({ feedback }) => feedback === "good").length,
    helpedWith,
    practise: toPractise(helpedWith, member, courses),
  };
}

function helpedWithOf(turns: readonly HelpRequest[]): HelpedWith[] {
  const found = new Map<string, HelpedWith>();
  for (const turn of turns) {
    const { from } = turn;
    const key = from ? `${from.guide}/${from.stepNumber}` : topicOf(turn);
    const known = found.get(key) ?? {
      topic: topicOf(turn),
      ...(from && { at: { guide: from.guide, stepNumber: from.stepNumber } }),
      alone: 0,
      forThem: 0,
      other: 0,
    };
    found.set(key, { ...known, [endOf(turn)]: known[endOf(turn)] + 1 });
  }
  const all = (one: HelpedWith) => one.alone + one.forThem + one.other;
  return [...found.values()].sort((a, b) => all(b) - all(a));
}

function endOf(turn: HelpRequest): "alone" | "forThem" | "other" {
  if (turn.state !== "closed") return "other";
  if (turn.outcome === "did-it-alone") return "alone";
  return turn.outcome === "done-for-them" ? "forThem" : "other";
}

function toPractise(helpedWith: readonly HelpedWith[], member: Member, courses: readonly Course[]): ToPractise[] {
  const topics = [...new Set(helpedWith.flatMap(({ topic }) => (topic === "general" ? [] : [topic])))];
  return topics
    .map((topic): ToPractise => {
      const { state, open } = progressIn(member, topic, courses);
      const forThem = helpedWith.reduce((sum, one) => (one.topic === topic ? sum + one.forThem : sum), 0);
      const guide = open[0] ?? courses.find((course) => course.topic === topic)?.code;
      return { topic, forThem, passed: state === "passed" || state === "refresh", guide };
    })
    .filter(({ forThem, passed }) => forThem > 0 || !passed)
    .sort((a, b) => b.forThem - a.forThem || Number(a.passed) - Number(b.passed))
    .slice(0, mostToPractise);
}
