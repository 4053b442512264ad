import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Guide } from "../domain/guide/guide";
import { checkReading } from "../domain/guide/reading-level";
import { byPlace, type LocatedFault } from "./located-fault";
import { readGuideFile, type GuideFile, type ReadGuideFile } from "./read-guide-file";
import { readTellingFile, tellingOf } from "./read-telling-file";

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
  const { placed, misplaced } = readFiles(folder, root);
  for (const { file } of misplaced)
    faults.push({ file, line: 1, says: "this is not where a guide lies", remedy: "use <topic>/<name>.yaml" });
  for (const guideFile of placed.filter(({ file }) => !tellingOf(file))) {
    const read = readGuideFile(guideFile);
    if ("faults" in read) faults.push(...read.faults);
    else whole.push({ ...read, file: guideFile.file });
  }
  faults.push(...doubled(whole, "code"), ...doubled(whole, "slug"));
  const guidesHardToRead = whole.flatMap(hardToRead);
  const told = addTellings(whole, placed);
  const guides = whole.map((each) => each.guide).sort((a, b) => a.code.localeCompare(b.code));
  const allHardToRead = [...guidesHardToRead, ...told.hardToRead].sort(byPlace);
  return { guides, faults: [...faults, ...told.faults].sort(byPlace), hardToRead: allHardToRead };
}

/** Gives each guide the tellings that lie beside it. */
function addTellings(whole: WholeGuide[], placed: GuideFile[]): Pick<CheckedGuides, "faults" | "hardToRead"> {
  const found: Pick<CheckedGuides, "faults" | "hardToRead"> = { faults: [], hardToRead: [] };
  for (const tellingFile of placed) {
    const { file } = tellingFile;
    const of = tellingOf(file)?.guide;
    const guide = whole.find((one) => one.file === of)?.guide;
    if (of && !placed.some((one) => one.file === of))
      found.faults.push({ file, line: 1, says: `there is no guide ${of}`, remedy: "name this file after its guide" });
    if (!guide) continue;
    const read = readTellingFile(tellingFile, guide);
    if ("faults" in read) found.faults.push(...read.faults);
    else {
      guide.tellings = { ...guide.tellings, [read.language]: read.telling };
      found.hardToRead.push(...read.hardToRead);
    }
  }
  return found;
}

function hardToRead({ file, guide, lineOf }: WholeGuide): LocatedFault[] {
  return checkReading(guide).map(({ path, says, remedy }) => ({ file, line: lineOf(path), says, remedy }));
}

/** Every file under the folder with its text, by whether it lies where a guide or a telling does. */
function readFiles(folder: string, root: string): { placed: GuideFile[]; misplaced: GuideFile[] } {
  const all = filesIn(folder).map((file) => ({
    file: relative(root, join(folder, file)).split(sep).join("/"),
    text: readFileSync(join(folder, file), "utf8"),
    lies: /^[^/]+\/[^/]+\.yaml$/.test(file),
  }));
  return { placed: all.filter(({ lies }) => lies), misplaced: all.filter(({ lies }) => !lies) };
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
