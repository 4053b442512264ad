import { dayLater } from "../../domain/figures/period";
import { instantIn } from "../../domain/office/service-day";
import { trialDuties, type TrialDuty } from "../../domain/trial/trial-team";
import { answerDuty } from "../duty/answer-duty";
import { assignDuty } from "../duty/assign-duty";
import { changeDuty } from "../duty/change-duty";
import { finishDuty } from "../duty/finish-duty";
import type { Move, Stage } from "./stage";
import { stand } from "./stand";

/** Duties given to members: done in time, done late, late today, still to come, and one given back. */
export const dutiesOf = (stage: Stage): Move[] => trialDuties.flatMap((duty, nth) => lifeOfDuty(stage, duty, nth));

function lifeOfDuty(stage: Stage, duty: TrialDuty, nth: number): Move[] {
  const { desk, office, lead, members, hamlets, today } = stage;
  const { what, count, every, given, due, done } = duty;
  const by = members[duty.member]!;
  const where = duty.hamlet === undefined ? undefined : hamlets[duty.hamlet]?.code;
  const said = { office, what, count, due: dayLater(today, due), members: [by] };
  const whole = { ...said, ...(every && { every }), ...(where && { where }) };
  // Each at a minute of its own, as a person would give them one after the other.
  const on = (days: number, hour: number) => instantIn(dayLater(today, days), `${hour}:${10 + nth}`);
  const id = () => dutyOf(stage, by, what);
  const assign: Move = { at: on(given, 10), happens: () => stand(assignDuty(desk, whole, lead)) };
  const will = !duty.declined;
  const answer = { at: on(given, 17), happens: async () => stand(answerDuty(desk, await id(), { by, will })) };
  if (done !== undefined) {
    const finished = { by, count, proof: stage.names.proof };
    const finish = { at: on(done, 18), happens: async () => stand(finishDuty(desk, await id(), finished)) };
    return [assign, answer, finish];
  }
  return due < -1 ? [assign, answer, remind(stage, on(-1, 16), id)] : [assign, answer];
}

/** The lead reminds whoever is late. */
function remind({ desk, lead }: Stage, at: number, id: () => Promise<string>): Move {
  const fact = { type: "duty-reminded", data: {} } as const;
  return { at, happens: async () => stand(changeDuty(desk, await id(), { by: lead, fact })) };
}

async function dutyOf({ desk }: Stage, member: string, what: TrialDuty["what"]): Promise<string> {
  const duty = (await desk.journal.things("duty")).find((one) => one.member === member && one.what === what);
  if (!duty) throw new Error(`The trial gave nobody the duty: ${what}.`);
  return duty.id;
}
