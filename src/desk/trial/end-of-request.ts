import type { Turn } from "../../domain/trial/trial-day";
import type { Need } from "../../domain/trial/trial-request";
import { giveFeedback, learnStep } from "../request/after";
import { callRequest, missRequest } from "../request/calling";
import { closeRequest } from "../request/in-hand";
import { takeRequest } from "../request/taking";
import { withdrawRequest } from "../request/waiting";
import type { Move, Stage } from "./stage";
import { stand } from "./stand";

const minuteMs = 60_000;

/** What somebody needed, and when and by whom they were served. */
export interface Ending {
  turn: Turn;
  need: Need;
}

interface Held {
  id: () => string;
  by: string;
}

/** How their turn ended. */
export function endOf(stage: Stage, { turn, need }: Ending, { id, by }: Held): Move[] {
  const { desk, names } = stage;
  const { servedAt, endedAt } = turn;
  const counter = names.desks[turn.helper % names.desks.length] ?? "";
  const call = (at: number): Move => ({ at, happens: () => stand(callRequest(desk, id(), { by, counter })) });
  const miss = (at: number): Move => ({ at, happens: () => stand(missRequest(desk, id(), by)) });
  if (need.end === "withdrawn") return [{ at: servedAt, happens: () => stand(withdrawRequest(desk, id())) }];
  if (need.end === "no-show")
    return [call(servedAt), miss(servedAt + minuteMs), call(endedAt), miss(endedAt + minuteMs)];
  const outcome = need.end;
  return [
    ...(need.way === "here" ? [call(servedAt)] : []),
    { at: servedAt + minuteMs, happens: () => stand(takeRequest(desk, id(), by)) },
    { at: endedAt, happens: () => stand(closeRequest(desk, id(), { by, outcome })) },
  ];
}

/** What they did and said afterwards. */
export function afterOf({ desk }: Stage, { turn, need: { face, learned } }: Ending, id: () => string): Move[] {
  return [
    ...(learned ? [{ at: turn.endedAt + minuteMs, happens: () => stand(learnStep(desk, id())) }] : []),
    ...(face ? [{ at: turn.endedAt + 2 * minuteMs, happens: () => stand(giveFeedback(desk, id(), face)) }] : []),
  ];
}
