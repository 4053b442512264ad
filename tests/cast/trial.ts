import type { Breathe, TrialPlan } from "../../src/desk/trial/stage";
import { topics } from "../../src/domain/guide/guide";
import { dayInVietnam } from "../../src/domain/office/service-day";
import { chanceOf } from "../../src/domain/trial/chance";
import { trialOpened } from "../../src/domain/trial/trial-day";
import { trial } from "../../src/wording/vi/trial";
import { morning } from "./requests";

/** A guide of four steps about each topic. */
export const trialGuides = topics.map((topic) => ({
  code: `T${topics.indexOf(topic) + 1}`,
  topic,
  version: 3,
  steps: ["open", "find", "fill", "send"],
}));

/** What a trial is made of that is opened at an instant. */
export function trialPlan(now = morning + 4 * 3_600_000): TrialPlan {
  const today = dayInVietnam(now);
  return {
    names: trial,
    guides: trialGuides,
    courses: trialGuides,
    chance: chanceOf(2023),
    commune: 0,
    crowd: 1,
    today,
    opened: trialOpened(today),
    now,
  };
}

export const holdingBreath: Breathe = async () => undefined;
