import type { HelpRequest } from "../../domain/request/help-request";
import type { Turn } from "../../domain/trial/trial-day";
import { trialLead } from "../../domain/trial/trial-team";
import { answerAlarm, raiseAlarm } from "../request/alarm";
import { chooseWay } from "../request/waiting";
import { askWhereStuck } from "./ask-where-stuck";
import { afterOf, endOf, type Ending } from "./end-of-request";
import type { Move, Stage } from "./stage";
import { stand } from "./stand";

const minuteMs = 60_000;

export interface Life extends Ending {
  /** Somebody wanted a code or money of them. */
  alarmed?: boolean;
}

/** One request from the first tap to its end, by the verbs that the screens use. */
export function lifeOfRequest(stage: Stage, life: Life): Move[] {
  const { members } = stage;
  const { turn, need, alarmed } = life;
  let asked: HelpRequest | undefined;
  const id = () => {
    if (!asked) throw new Error("Nobody asked yet.");
    return asked.id;
  };
  const ask = async () => {
    asked = await askWhereStuck(stage, need);
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
