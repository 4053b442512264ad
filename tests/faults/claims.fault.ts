import type { Mutant } from "../mutants/mutants";
import { claimTogether } from "../hub-pages/claim-together";
import { findChromium } from "../machine/find-chromium";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noEngine, type HubMachine } from "./hub/hub-machine";
import { loadUnder } from "./hub/load-under";

/** What a device asks of the hub: an entry only where none stands. */
const overwrites: Mutant = {
  breaks: "a line is put only where none stands",
  file: "src/hub/log/nats-log.ts",
  find: "how: { ...firstOfSubject, ...ends }",
  replace: "how: { ...ends }",
};
/** The hub keeps to the same without being asked; with this guard alone left, no claim is lost either. */
const hubOverwrites: Mutant = {
  breaks: "the hub keeps what stands under a subject",
  file: "src/hub-server/engine/streams.ts",
  find: `  discard: "new",
  discard_new_per_subject: true,`,
  replace: `  discard: "old",`,
};

async function run({ tries, tell }: Run): Promise<Outcome> {
  const all = await claimTogether(tries, { tell });
  const { HubMachine: Broken } = await loadUnder<{ HubMachine: typeof HubMachine }>("tests/faults/hub/hub-machine.ts", [
    hubOverwrites,
  ]);
  const broken = await claimTogether(Math.min(tries, 40), {
    tell: () => undefined,
    mutants: [overwrites],
    untilLost: true,
    startHub: (offices) => Broken.start(offices),
  });
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "claims",
  says: "two browsers at a real hub take the same number at the same moment",
  mutant: overwrites.breaks,
  long: 200,
  short: 20,
  impossible: () => noEngine() ?? (findChromium() ? undefined : "needs a browser"),
  run,
};
