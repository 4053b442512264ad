import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noEngine } from "./hub/hub-machine";
import type { setHubBack } from "./hub/set-hub-back";
import { loadUnder } from "./hub/load-under";

const neverLooks: Mutant = {
  breaks: "a hub that lacks what was read of it is owed everything",
  file: "src/hub/shared/hub-mark.ts",
  find: "if (mark.at === 0) return true;",
  replace: "if (mark.at >= 0) return true;",
};

type Setting = { setHubBack: typeof setHubBack };
const under = (mutants: Mutant[]) => loadUnder<Setting>("tests/faults/hub/set-hub-back.ts", mutants);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const seed = Date.now() % 1_000_000;
  const all = await (await under([])).setHubBack(tries, { seed, tell });
  const quiet = () => undefined;
  const broken = await (await under([neverLooks])).setHubBack(2, { seed, tell: quiet, untilLost: true });
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "hub-back",
  says: "the hub is set back to an older copy of its folder, or to nothing, while three tablets work",
  mutant: neverLooks.breaks,
  long: 20,
  short: 2,
  impossible: noEngine,
  run,
};
