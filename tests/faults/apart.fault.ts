import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noEngine } from "./hub/hub-machine";
import type { liveApart } from "./hub/apart";
import { loadUnder } from "./hub/load-under";

const owesNothing: Mutant = {
  breaks: "what a tablet writes without the hub is owed to it",
  file: "src/hub/shared/append-shared.ts",
  find: `await sharing.local.append(events, tallies, "owed");`,
  replace: "await sharing.local.append(events, tallies);",
};

type Apart = { liveApart: typeof liveApart };
const under = (mutants: Mutant[]) => loadUnder<Apart>("tests/faults/hub/apart.ts", mutants);

/** A try is a week of so many requests. */
const requestsOf = (tries: number) => (tries > 1 ? 2_000 : 210);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const seed = Date.now() % 1_000_000;
  const { liveApart } = await under([]);
  const all: string[][] = [];
  for (let week = 0; week < tries; week += 1) all.push(await liveApart(requestsOf(tries), { seed: seed + week, tell }));
  const broken = await (await under([owesNothing])).liveApart(42, { seed, tell: () => undefined });
  return outcomeOf(all, [broken]);
}

export const fault: Fault = {
  name: "apart",
  says: "three tablets work for a week without a line, two or three of them take the same people, then they come together",
  mutant: owesNothing.breaks,
  long: 3,
  short: 1,
  impossible: noEngine,
  run,
};
