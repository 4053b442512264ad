import { dayLater } from "../../domain/figures/period";
import type { Topic } from "../../domain/guide/guide";
import { instantIn } from "../../domain/office/service-day";
import { trialTeam } from "../../domain/trial/trial-team";
import { describeMember } from "../team/describe-member";
import type { Move, Stage } from "./stage";
import { stand } from "./stand";

/** The evenings on which members practise, by what became of it: days before today. */
const evenings = { passed: 24, lapsed: 22, ready: 2 } as const;

/**
 * Members practise every guide of their topics alone, and the lead signs. Where a topic lapsed, its guides were older then;
 * what is ready waits for the lead's signature.
 */
export const trainingOf = (stage: Stage): Move[] =>
  trialTeam.flatMap(({ passed = [], lapsed = [], ready = [] }, nth) => [
    ...passed.flatMap((topic) => learn(stage, nth, { topic, days: evenings.passed, signed: true })),
    ...lapsed.flatMap((topic) => learn(stage, nth, { topic, days: evenings.lapsed, signed: true, older: true })),
    ...ready.flatMap((topic) => learn(stage, nth, { topic, days: evenings.ready })),
  ]);

interface Learning {
  topic: Topic;
  /** How many days before today. */
  days: number;
  signed?: boolean;
  older?: boolean;
}

function learn({ desk, members, lead, courses, today }: Stage, nth: number, learning: Learning): Move[] {
  const { topic, days, signed, older } = learning;
  const member = members[nth]!;
  const day = dayLater(today, -days);
  const evening = instantIn(day, "18:30");
  const course = courses.filter((one) => one.topic === topic);
  const practised = course.map(({ code, version }, at): Move => {
    // The first guide of a lapsed topic was changed since.
    const data = { guide: code, version: older && at === 0 ? version - 1 : version };
    const fact = { type: "guide-practised", data } as const;
    return {
      at: evening + at * 8 * 60_000 + nth * 1000,
      happens: () => stand(describeMember(desk, member, { by: member, fact })),
    };
  });
  if (!signed) return practised;
  const fact = { type: "topic-passed", data: { topic } } as const;
  const at = instantIn(dayLater(day, 1), "16:45") + nth * 1000;
  return [...practised, { at, happens: () => stand(describeMember(desk, member, { by: lead, fact })) }];
}
