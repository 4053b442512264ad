import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sampleOf } from "./sample";

/** What an office cannot do without, and what protects people: these go through every `npm test`. */
export const everyDay: readonly string[] = [
  "main-job",
  "nothing-lost",
  "offline",
  "release",
  "later-release",
  "wrong-pin",
  "locked-out",
  "contacts",
  "backup",
  "hard-shell",
  "doors",
  "accessible",
  "guides",
  "board",
  "report",
  "take-home",
  "practise-at-home",
  "hub-first-day",
  "sign-off",
];

/** Of the others one in ten is walked each day: all of it has to end within forty minutes on two cores. */
export const oneIn = 10;

const folder = join(import.meta.dirname, "../journeys");

/** The files of all journeys: "main-job.journey.ts". */
export const journeyFiles = (): string[] => readdirSync(folder).filter((file) => file.endsWith(".journey.ts"));
const isEveryDay = (file: string) => everyDay.includes(file.replace(".journey.ts", ""));

/** The files of journeys that a day leaves out, which others walk. */
export function notToday(all: readonly string[] = journeyFiles()): string[] {
  const others = all.filter((file) => !isEveryDay(file));
  const taken = new Set(sampleOf(others, Math.ceil(others.length / oneIn)));
  return others.filter((file) => !taken.has(file));
}
