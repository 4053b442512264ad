import type { Mutant } from "../mutants/mutants";
import { noLoopDisk } from "./disk/loop-disk";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noEngine } from "./hub/hub-machine";
import type { cutHub } from "./hub/cut-hub";
import { loadUnder } from "./hub/load-under";

const syncNowAndThen: Mutant = {
  breaks: "the hub writes to the disk before it acknowledges",
  file: "src/hub-server/engine/configuration.ts",
  find: `canBeDurable(version) ? ", sync_interval: always" : ""`,
  replace: `canBeDurable(version) ? "" : ""`,
};

type Cutting = { cutHub: typeof cutHub };
const underCuts = (mutants: Mutant[]) => loadUnder<Cutting>("tests/faults/hub/cut-hub.ts", mutants);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const seed = Date.now() % 1_000_000;
  const all = await (await underCuts([])).cutHub(tries, { seed, tell });
  const quiet = () => undefined;
  const broken = await (await underCuts([syncNowAndThen])).cutHub(3, { seed, tell: quiet, untilLost: true });
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "hub-power",
  says: "the hub's power goes while three devices put: its disk keeps only what had reached it",
  mutant: syncNowAndThen.breaks,
  long: 20,
  short: 2,
  impossible: async () => noEngine() ?? (await noLoopDisk()),
  run,
};
