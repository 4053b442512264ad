import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Guide } from "../domain/guide/guide";
import { checkReading } from "../domain/guide/reading-level";
import { byPlace, type LocatedFault } from "./located-fault";
import { readGuideFile, type ReadGuideFile } from "./read-guide-file";

export interface CheckedGuides {
  /** The guides that are whole, by code. */
  guides: Guide[];
  /** What stops a build: a file that cannot be understood or breaks a promise of its own. */
  faults: LocatedFault[];
  /** What makes a guide that is whole hard to read or unsafe to practise: told by `npm run guides`, no bar to a build. */
  hardToRead: LocatedFault[];
}

type WholeGuide = Extract<ReadGuideFile, { guide: Guide }> & { file: string };

/** Reads every guide under a folder and tells all that is wrong at once; files are named as seen from `root`. */
export function checkGuides(folder: string, root: string): CheckedGuides {
  const faults: LocatedFault[] = [];
  const whole: WholeGuide[] = [];
  for (const file of filesIn(folder)) {
    const shown = relative(root, join(folder, file)).split(sep).join("/");
    if (!/^[^/]+\/[^/]+\.yaml$/.test(file)) {
      faults.push({ file: shown, line: 1, says: "this is not where a guide lies", remedy: "use <topic>/<name>.yaml" });
      continue;
    }
    const read = readGuideFile({ file: shown, text: readFileSync(join(folder, file), "utf8") });
    if ("faults" in read) faults.push(...read.faults);
    else whole.push({ ...read, file: shown });
  }
  faults.push(...doubled(whole, "code"), ...doubled(whole, "slug"));
  const guides = whole.map((each) => each.guide).sort((a, b) => a.code.localeCompare(b.code));
  return { guides, faults: faults.sort(byPlace), hardToRead: whole.flatMap(hardToRead).sort(byPlace) };
}

function hardToRead({ file, guide, lineOf }: WholeGuide): LocatedFault[] {
  return checkReading(guide).map(({ path, says, remedy }) => ({ file, line: lineOf(path), says, remedy }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function doubled(whole: WholeGuide[], field: "code" | "slug"): LocatedFault[] {
  return whole.flatMap((each, index) => {
    const first = whole.slice(0, index).find((other) => other.guide[field] === each.guide[field]);
    if (!first) return [];
    const says = `the ${field} "${each.guide[field]}" is already used by ${first.file}`;
    const remedy = field === "code" ? "give this guide a code of its own" : "rename this file";
    return [{ file: each.file, line: field === "code" ? each.lineOf(["code"]) : 1, says, remedy }];
  });
}
