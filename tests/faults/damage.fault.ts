import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseIn, harms } from "../journeys/support/harms";
import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { standAddress } from "./stand/build-stand";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const mutant: Mutant = {
  breaks: "lines that were lost come back from the second copy",
  file: "src/journal/dexie-mend.ts",
  find: "if (lost.length || count !== head.count) await putBack(store, lost);",
  replace: "",
};

const waiting = 12;
const patienceMs = 30_000;

/** A tablet with people waiting, switched off; it is damaged as a copy, again and again. */
async function prepare({ unpack }: OpenStand): Promise<{ profile: string; numbers: string[] }> {
  const tablet = await unpack();
  await openStand(tablet.page);
  const numbers: string[] = [];
  while (numbers.length < waiting) numbers.push(await tablet.page.evaluate(() => window.stand.ask()));
  await tablet.page.evaluate(() => window.stand.copyWritten());
  await tablet.switchOff();
  const profile = mkdtempSync(join(tmpdir(), "sound-"));
  cpSync(tablet.folder, profile, { recursive: true });
  return { profile, numbers };
}

/** Starts on a damaged copy; says what is wrong with what it shows and does. */
async function startDamaged({ unpack }: OpenStand, sound: { profile: string; numbers: string[] }, harm: string) {
  const tablet = await unpack();
  await tablet.switchOff();
  rmSync(tablet.folder, { recursive: true });
  cpSync(sound.profile, tablet.folder, { recursive: true });
  harms[harm]!(databaseIn(tablet.folder));
  const began = Date.now();
  await tablet.switchOn();
  await tablet.page.goto(standAddress);
  const { shown, told, next } = await tablet.page.evaluate(() => window.stand.shows());
  const late = Date.now() - began > patienceMs;
  await tablet.throwAway();
  const gone = sound.numbers.filter((number) => !shown.includes(number));
  return [
    ...(gone.length && !told ? [`${harm}: ${gone.length} of ${waiting} are not shown, and nobody is told`] : []),
    ...(gone.length && told ? [`${harm}: ${gone.length} of ${waiting} did not come back`] : []),
    ...(sound.numbers.includes(next) ? [`${harm}: ${next} was given out twice`] : []),
    ...(late ? [`${harm}: no number within half a minute`] : []),
  ];
}

async function damageOften(tries: number, broken: Mutant | undefined, tell: Run["tell"]): Promise<string[][]> {
  return withStand(broken, async (stand) => {
    const sound = await prepare(stand);
    const kinds = Object.keys(harms);
    const all: string[][] = [];
    while (all.length < tries) {
      const harm = kinds[all.length % kinds.length]!;
      all.push(await startDamaged(stand, sound, harm).catch((reason: unknown) => [`${harm}: ${String(reason)}`]));
      if (all.length % 14 === 0) tell(`${all.length} of ${tries}`);
      if (broken && all.at(-1)!.length) break;
    }
    rmSync(sound.profile, { recursive: true, force: true });
    return all;
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const all = await damageOften(tries, undefined, tell);
  const broken = await damageOften(Object.keys(harms).length, mutant, () => undefined);
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "damage",
  says: "the database on the disk is damaged in seven ways, each at a random place",
  mutant: mutant.breaks,
  long: 210,
  short: 7,
  run,
};
