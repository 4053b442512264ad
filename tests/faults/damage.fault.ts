import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseIn, harms, harmsToFiles } from "../journeys/support/harms";
import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noMending, noSecondCopy } from "./second-copy-mutants";
import { standAddress } from "./stand/build-stand";
import type { Census } from "./stand/census";
import { lackingRows, untold } from "./stand/lacking";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const noThirdPlace: Mutant = {
  breaks: "what database and second copy lost together is named",
  file: "src/desk/office/gather-losses.ts",
  find: "witness.before(group) > revision",
  replace: "witness.before(group) > Infinity",
};

const waiting = 12;
const patienceMs = 30_000;

const all: Record<string, (profile: string) => void> = {
  ...Object.fromEntries(
    Object.entries(harms).map(([harm, damage]) => [harm, (profile: string) => damage(databaseIn(profile))]),
  ),
  ...harmsToFiles,
};
const kinds = Object.keys(all);

interface Healthy {
  profile: string;
  numbers: string[];
  census: Census;
}

/** A tablet with people waiting and something in every table, switched off; it is damaged as a copy, again and again. */
async function prepare({ unpack }: OpenStand): Promise<Healthy> {
  const tablet = await unpack();
  await openStand(tablet.page);
  await tablet.page.evaluate(() => window.everythingStand.fill());
  const numbers: string[] = [];
  while (numbers.length < waiting) numbers.push(await tablet.page.evaluate(() => window.stand.ask()));
  const census = await tablet.page.evaluate(() => window.everythingStand.work(9, 0));
  await tablet.page.evaluate(() => window.stand.copyWritten());
  await tablet.page.evaluate(() => window.everythingStand.witnessWritten());
  await tablet.switchOff();
  const profile = mkdtempSync(join(tmpdir(), "healthy-"));
  cpSync(tablet.folder, profile, { recursive: true });
  return { profile, numbers, census };
}

/** Starts on a damaged copy; says what is wrong with what it shows and does. */
async function startDamaged({ unpack }: OpenStand, healthy: Healthy, harm: string): Promise<string[]> {
  const tablet = await unpack();
  await tablet.switchOff();
  rmSync(tablet.folder, { recursive: true });
  cpSync(healthy.profile, tablet.folder, { recursive: true });
  all[harm]!(tablet.folder);
  const began = Date.now();
  await tablet.switchOn();
  await tablet.page.goto(standAddress);
  const { census, told } = await tablet.page.evaluate(() => window.everythingStand.afterwards());
  const lacking = lackingRows(healthy.census, census);
  const faults = untold(lacking, told);
  // Where the lines are gone for good, with all that was kept beside them, there is no office to give a number.
  if (Object.keys(lacking).every((place) => !place.endsWith(".events"))) {
    const { shown, next } = await tablet.page.evaluate(() => window.stand.shows());
    const gone = healthy.numbers.filter((number) => !shown.includes(number));
    if (gone.length) faults.push(`${gone.length} of ${waiting} are not shown`);
    if (healthy.numbers.includes(next)) faults.push(`${next} was given out twice`);
  }
  if (!(harm in harmsToFiles)) faults.push(...Object.keys(lacking).map((place) => `${place} did not come back`));
  if (Date.now() - began > patienceMs) faults.push("no number within half a minute");
  await tablet.throwAway();
  return faults.map((what) => `${harm}: ${what}`);
}

async function damageOften(tries: number, broken: readonly Mutant[], tell: Run["tell"]): Promise<string[][]> {
  return withStand(broken, async (stand) => {
    const healthy = await prepare(stand);
    const found: string[][] = [];
    while (found.length < tries) {
      const harm = kinds[found.length % kinds.length]!;
      found.push(await startDamaged(stand, healthy, harm).catch((reason: unknown) => [`${harm}: ${String(reason)}`]));
      if (found.length % kinds.length === 0) tell(`${found.length} of ${tries}`);
      if (broken.length && found.at(-1)!.length) break;
    }
    rmSync(healthy.profile, { recursive: true, force: true });
    return found;
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const quiet = () => undefined;
  const found = await damageOften(tries, [], tell);
  const outcomes = [];
  for (const mutant of [noMending, noSecondCopy, noThirdPlace])
    outcomes.push(outcomeOf(found, await damageOften(kinds.length, [mutant], quiet)));
  return { ...outcomes[0]!, mutantCaught: outcomes.every(({ mutantCaught }) => mutantCaught) };
}

export const fault: Fault = {
  name: "damage",
  says: "the database on the disk is damaged in seven ways, its second copies are deleted, and both at once",
  mutant: `${noMending.breaks}; ${noSecondCopy.breaks}; ${noThirdPlace.breaks}`,
  long: 210,
  short: kinds.length,
  run,
};
