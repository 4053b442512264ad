import { dayLater } from "../../domain/figures/period";
import { dayInVietnam } from "../../domain/office/service-day";
import { comingIn, turnsOn, type Turn } from "../../domain/trial/trial-day";
import { needOf, type Need } from "../../domain/trial/trial-request";
import { isWorkday } from "../../domain/trial/trial-team";
import { lifeOfRequest } from "./life-of-request";
import type { Move, Stage } from "./stage";

/** What is left of a turn when the day of the trial is not over: nobody is served later than now. */
const restMs = 20 * 60_000;

/** So many times somebody was asked for a code or for money while they practised, and told the lead. */
const alarms = 2;

/** Everybody who came since the office was opened and was served before now. */
export function peopleServed(stage: Stage): Move[] {
  let raised = 0;
  return turnsSince(stage).flatMap(({ turn, need }) => {
    const alarmed = raised < alarms && need.topic === "safety" && need.way === "here" && need.end !== "withdrawn";
    if (alarmed) raised += 1;
    return lifeOfRequest(stage, { turn, need, alarmed });
  });
}

function turnsSince({ opened, today, now, guides, chance, crowd }: Stage): { turn: Turn; need: Need }[] {
  const all: { turn: Turn; need: Need }[] = [];
  for (let day = opened; day <= today; day = dayLater(day, 1)) {
    if (!isWorkday(day)) continue;
    const people = Math.round(comingIn(day, chance) * crowd);
    for (const turn of turnsOn(day, people, chance)) all.push({ turn, need: needOf(guides, chance) });
  }
  return all.filter(
    ({ turn }) => turn.endedAt + restMs < now && dayInVietnam(turn.endedAt) === dayInVietnam(turn.askedAt),
  );
}
