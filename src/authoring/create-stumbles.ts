import { useSession } from "../desk/live-session";
import { liveTrouble } from "../desk/live-trouble";
import { today } from "../desk/today";

const days = 90;

/** Where people stumbled lately, live: how often in a guide, and at each of its steps. */
export function createStumbles() {
  const { desk } = useSession()();
  const view = liveTrouble(
    desk,
    () => today(desk),
    () => days,
  );
  const stepsOf = (code: string) => view()?.steps.filter(({ guide }) => guide === code) ?? [];
  return {
    inGuide: (code: string): number => stepsOf(code).reduce((sum, { trouble }) => sum + trouble, 0),
    atSteps: (code: string): ReadonlyMap<string, number> =>
      new Map(stepsOf(code).map(({ step, trouble }) => [step, trouble])),
  };
}
