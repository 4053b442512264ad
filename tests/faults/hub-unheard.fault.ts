import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noEngine } from "./hub/hub-machine";
import { loadUnder } from "./hub/load-under";
import type { loseAnswers } from "./hub/lose-answers";

const takesOwnForAnothers: Mutant = {
  breaks: "a line that stands at the hub under its own signature counts as written, whoever heard of it",
  file: "src/hub/shared/put-line.ts",
  find: "return found.opened?.signature === line.signature ? standsAt(found.entry, era) : { instead: found.taken };",
  replace: "return { instead: found.taken };",
};

type Losing = { loseAnswers: typeof loseAnswers };
const under = (mutants: Mutant[]) => loadUnder<Losing>("tests/faults/hub/lose-answers.ts", mutants);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const seed = Date.now() % 1_000_000;
  const all = await (await under([])).loseAnswers(tries, { seed, tell });
  const quiet = () => undefined;
  const broken = await (await under([takesOwnForAnothers])).loseAnswers(3, { seed, tell: quiet, untilLost: true });
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "hub-unheard",
  says: "the hub stores a line and its answer gets lost, so that three tablets try again, or go on alone",
  mutant: takesOwnForAnothers.breaks,
  long: 20,
  short: 2,
  impossible: noEngine,
  run,
};
