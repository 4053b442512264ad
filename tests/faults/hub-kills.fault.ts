import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noEngine } from "./hub/hub-machine";
import type { killHub } from "./hub/kill-hub";
import { loadUnder } from "./hub/load-under";

const paysUnheard: Mutant = {
  breaks: "a line is owed until the hub says that it stands there",
  file: "src/hub/shared/outbox.ts",
  find: `if (answer === "away") return { ...done, away: true };`,
  replace: `if (answer === "away") { done.stood.push(line); continue; }`,
};

type Killing = { killHub: typeof killHub };
const under = (mutants: Mutant[]) => loadUnder<Killing>("tests/faults/hub/kill-hub.ts", mutants);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const seed = Date.now() % 1_000_000;
  const all = await (await under([])).killHub(tries, { seed, tell });
  const quiet = () => undefined;
  const broken = await (await under([paysUnheard])).killHub(3, { seed, tell: quiet, untilLost: true });
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "hub-kills",
  says: "the hub's engine is killed with puts in its hands, and again while it is paid what is owed, under three tablets at work",
  mutant: paysUnheard.breaks,
  long: 20,
  short: 2,
  impossible: noEngine,
  run,
};
