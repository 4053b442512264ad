import type { StepCounted } from "../../domain/figures/step-counts";
import type { Whereabouts } from "../../domain/practice/whereabouts";
import type { HelpRequest } from "../../domain/request/help-request";
import type { Turn } from "../../domain/trial/trial-day";
import { countedOf } from "../../domain/trial/trial-sitting";
import { trialLead } from "../../domain/trial/trial-team";
import { countUp } from "../practice/count-up";
import { answerAlarm, raiseAlarm } from "../request/alarm";
import { askForHelp } from "../request/asking";
import { chooseWay } from "../request/waiting";
import { afterOf, endOf, type Ending } from "./end-of-request";
import type { Move, Stage } from "./stage";
import { given, stand } from "./stand";

const minuteMs = 60_000;

export interface Life extends Ending {
  /** Somebody wanted a code or money of them. */
  alarmed?: boolean;
}

/** One request from the first tap to its end, by the verbs that the screens use. */
export function lifeOfRequest(stage: Stage, life: Life): Move[] {
  const { desk, members } = stage;
  const { turn, need, alarmed } = life;
  let asked: HelpRequest | undefined;
  const id = () => {
    if (!asked) throw new Error("Nobody asked yet.");
    return asked.id;
  };
  const { from, topic } = need;
  const ask = async () => {
    if (from) await countUp(desk, countedUntil(stage, from));
    asked = (await given(askForHelp(desk, { ...(from && { from }), ...(topic && { topic }) }))).request;
  };
  const by = members[turn.helper]!;
  return [
    { at: turn.askedAt, happens: ask },
    ...(need.way === "here" ? [] : [wayOf(stage, life, id)]),
    ...(alarmed ? alarmOf(stage, turn, id) : []),
    ...endOf(stage, life, { id, by }),
    ...afterOf(stage, life, id),
  ];
}

/** What their sitting had counted by the time they asked: the step they were stuck at is the last they opened. */
function countedUntil({ guides }: Stage, { guide, stepNumber, errors }: Whereabouts): StepCounted[] {
  const known = guides.find(({ code }) => code === guide);
  return known ? countedOf(known, { hard: stepNumber - 1, last: stepNumber - 1, errors }) : [];
}

/** They would rather be called back, or visited at home. */
function wayOf({ desk, hamlets }: Stage, { turn, need }: Life, id: () => string): Move {
  const hamlet = need.hamlet === undefined ? undefined : hamlets[need.hamlet]?.name;
  const chosen = { way: need.way, time: "any" as const, ...(hamlet && { hamlet }) };
  return { at: turn.askedAt + minuteMs / 2, happens: () => stand(chooseWay(desk, id(), chosen)) };
}

function alarmOf({ desk, members }: Stage, { askedAt }: Turn, id: () => string): Move[] {
  const lead = members[trialLead]!;
  return [
    { at: askedAt + minuteMs / 2, happens: () => stand(raiseAlarm(desk, id())) },
    { at: askedAt + 4 * minuteMs, happens: () => stand(answerAlarm(desk, id(), lead)) },
  ];
}
