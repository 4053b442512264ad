import type { End } from "../figures/detail-counts";
import type { Topic } from "../guide/guide";
import type { ErrorKind } from "../practice/practice";
import type { Whereabouts } from "../practice/whereabouts";
import type { Face } from "../request/outcome";
import type { Way } from "../request/way";
import type { Chance } from "./chance";

/** What a trial needs to know of a guide: real guides, because their steps are real. */
export interface TrialGuide {
  code: string;
  topic: Topic;
  version: number;
  /** Ids of the steps, in their order. */
  steps: readonly string[];
}

/** What somebody needed, and how it ended. */
export interface Need {
  /** Where they were stuck; without it they asked from the welcome. */
  from?: Whereabouts;
  topic?: Topic;
  way: Way;
  /** Which hamlet a visit goes to. */
  hamlet?: number;
  end: End;
  face?: Face;
  /** Did the step once more alone afterwards. */
  learned: boolean;
}

/** What people come for, as often as in a rural office: papers and identity first. */
const wanted: readonly (readonly [Topic | "general", number])[] = [
  ["papers", 26],
  ["identity", 22],
  ["health", 15],
  ["payments", 12],
  ["phone", 9],
  ["safety", 5],
  ["market", 4],
  ["general", 7],
];

const ways: readonly (readonly [Way, number])[] = [
  ["here", 88],
  ["call-back", 7],
  ["home-visit", 5],
];

const ends: readonly (readonly [End, number])[] = [
  ["did-it-alone", 57],
  ["done-for-them", 26],
  ["referred", 8],
  ["withdrawn", 5],
  ["no-show", 4],
];

/** Selling things online is hard to learn in one turn: there more is done for people than anywhere else. */
const endsAtMarket: typeof ends = [
  ["did-it-alone", 30],
  ["done-for-them", 60],
  ["referred", 10],
];

/** Whoever is called back or visited does less alone, and does not go away in between. */
const endsAway: typeof ends = [
  ["did-it-alone", 40],
  ["done-for-them", 50],
  ["referred", 10],
];

const faces: readonly (readonly [Face | undefined, number])[] = [
  ["good", 52],
  ["fair", 10],
  ["poor", 3],
  [undefined, 35],
];

const mistakes: readonly (readonly [ErrorKind, number])[] = [
  ["wrong-part", 6],
  ["wrong-value", 3],
  ["not-done", 2],
];

/** Hamlets visits go to; nobody asked for one in the last. */
const visited = 3;

/** What the next person needs, and how it ends. */
export function needOf(guides: readonly TrialGuide[], chance: Chance): Need {
  const topic = chance.oneOf(wanted);
  const way = chance.oneOf(ways);
  const end = chance.oneOf(endsOf(topic, way));
  const helped = end === "did-it-alone" || end === "done-for-them";
  const face = helped ? chance.oneOf(faces) : undefined;
  return {
    ...(topic !== "general" && { topic, ...whereIn(guides, topic, chance) }),
    way,
    ...(way === "home-visit" && { hamlet: chance.between(0, visited - 1) }),
    end,
    ...(face && { face }),
    learned: helped && way === "here" && chance.isIn(end === "did-it-alone" ? 0.55 : 0.15),
  };
}

const endsOf = (topic: Topic | "general", way: Way): typeof ends =>
  way !== "here" ? endsAway : topic === "market" ? endsAtMarket : ends;

function whereIn(guides: readonly TrialGuide[], topic: Topic, chance: Chance): { from?: Whereabouts } {
  const known = guides.filter((guide) => guide.topic === topic);
  if (!known.length) return {};
  const guide = chance.oneOf(known.map((one) => [one, 1] as const));
  return { from: stuckIn(guide, chance) };
}

/** A place in a guide: more often than not the step in its middle, where most guides are hardest. */
export function stuckIn({ code, version, steps }: TrialGuide, chance: Chance): Whereabouts {
  const nth = chance.isIn(0.55) ? Math.floor(steps.length / 2) : chance.between(0, steps.length - 1);
  const errors = [chance.oneOf(mistakes)];
  return { guide: code, version, step: steps[nth]!, stepNumber: nth + 1, errors, hints: chance.between(0, 2) };
}
