import type { Guide } from "../domain/guide/guide";
import { withApps } from "../domain/guide/app-of";
import { readGuide } from "../domain/guide/guide-schema";
import { readGuideDocument } from "../domain/author/guide-document";
import type { LocatedFault } from "./located-fault";

export interface GuideFile {
  /** As it is shown to the author, with forward slashes: its last two parts are the topic and the slug. */
  file: string;
  text: string;
}

export type ReadGuideFile =
  { guide: Guide; lineOf: (path: (string | number)[]) => number } | { faults: LocatedFault[] };

/** Reads one guide's file; what is wrong comes back as faults that name file, line and remedy, never as an error. */
export function readGuideFile(guideFile: GuideFile): ReadGuideFile {
  const { file } = guideFile;
  const document = readGuideDocument(guideFile.text);
  const at = (line: number, says: string, remedy: string): LocatedFault => ({ file, line, says, remedy });
  const misplaced = placeFaults(file).map((fault) => at(1, fault.says, fault.remedy));
  if (document.faults.length > 0) {
    return { faults: [...misplaced, ...document.faults.map((fault) => at(fault.line, fault.says, fault.remedy))] };
  }
  const read = readGuide(document.value);
  if ("faults" in read) {
    const faults = read.faults.map((fault) => at(document.lineOf(fault.path), fault.says, fault.remedy));
    return { faults: [...misplaced, ...faults] };
  }
  const [topic, name] = file.split("/").slice(-2) as [string, string];
  if (read.guide.topic !== topic) {
    misplaced.push(
      at(
        document.lineOf(["topic"]),
        `the topic is "${read.guide.topic}" but the file lies in "${topic}"`,
        `write "topic: ${topic}" or move the file to "${read.guide.topic}"`,
      ),
    );
  }
  if (misplaced.length > 0) return { faults: misplaced };
  return { guide: { slug: name.replace(/\.yaml$/, ""), ...withApps(read.guide) }, lineOf: document.lineOf };
}

function placeFaults(file: string): { says: string; remedy: string }[] {
  const name = file.split("/").at(-1)!;
  if (/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) return [];
  return [
    {
      says: `the file's name "${name}" cannot become an address`,
      remedy: "use small letters without marks, digits and single hyphens, then .yaml",
    },
  ];
}
