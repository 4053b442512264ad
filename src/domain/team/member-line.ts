import type { Topic } from "../guide/guide";
import { topics as allTopics } from "../guide/guide";
import type { SpokenLanguage } from "../office/spoken-language";
import { readName, type NameFault, type NameKind } from "../office/read-name";
import { tidyName } from "../office/tidy-name";
import { foldText } from "../search/fold-text";
import type { Role } from "./role";

/** A member as a line of a file tells them; the team by its name, the hamlet by its code. */
export interface MemberLine {
  name: string;
  role: Role;
  organisation?: string | undefined;
  team?: string | undefined;
  hamlet?: string | undefined;
  topics?: Topic[] | undefined;
  languages?: SpokenLanguage[] | undefined;
}

/** The columns of a file, in the order of the template. */
export const memberColumns = ["name", "role", "organisation", "team", "hamlet", "topics"] as const;
export type MemberColumn = (typeof memberColumns)[number];

export interface LineFault {
  /** As the sheet counts: its first line is 1. */
  row: number;
  column: MemberColumn;
  fault: NameFault["fault"] | "twice" | "unknown" | "no-letters";
  value: string;
}

/** The words a file may use, each with what it stands for. */
export interface KnownWords {
  roles: ReadonlyMap<string, Role>;
  organisations: ReadonlyMap<string, string>;
  hamlets: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, Topic>;
  /** Names of members there are already. */
  members: readonly string[];
}

/** Words as they are compared: without regard to capitals, accents and spaces. */
export const comparable = (word: string): string => foldText(tidyName(word));

/** One line of a file, and where it stands in it. */
export type SheetRow = Record<MemberColumn, string> & { row: number };

/**
 * Letters that were lost when the file was written: Excel puts "?" for what its encoding has not, and a font of old
 * (.VnTime) leaves signs in the middle of words.
 */
const lost = /[?\ufffd\u0080-\u009f\u00a1-\u00ac\u00ae-\u00b6\u00b8-\u00bf×÷]/;

/** A name of a person or a team. If it is only a number or a day, Excel has changed something else into it. */
function readCell(cell: string, kind: NameKind): { name: string } | { fault: LineFault["fault"] } {
  if (lost.test(cell)) return { fault: "garbled" };
  const read = readName(cell, kind);
  return "name" in read && !/\p{L}/u.test(read.name) ? { fault: "no-letters" } : read;
}

/** Reads the lines of a file; every fault is named, and nothing is of use while there is one. */
export function readMemberLines(
  rows: readonly SheetRow[],
  known: KnownWords,
): { lines: MemberLine[]; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const seen = new Set(known.members.map(comparable));
  const lines = rows.map((cells) => {
    const fault = (column: MemberColumn, what: LineFault["fault"]) =>
      void faults.push({ row: cells.row, column, fault: what, value: tidyName(cells[column]) });
    const name = readCell(cells.name, "person");
    if ("fault" in name) fault("name", name.fault);
    else if (seen.has(comparable(name.name))) fault("name", "twice");
    seen.add(comparable(cells.name));
    const team = readCell(cells.team, "team");
    if ("fault" in team && tidyName(cells.team)) fault("team", team.fault);
    const find = <T>(column: MemberColumn, words: ReadonlyMap<string, T>) => {
      const word = comparable(cells[column]);
      if (word && !words.has(word)) fault(column, "unknown");
      return words.get(word);
    };
    return {
      name: tidyName(cells.name),
      role: find("role", known.roles) ?? "volunteer",
      organisation: find("organisation", known.organisations),
      hamlet: find("hamlet", known.hamlets),
      team: "name" in team ? team.name : undefined,
      topics: readTopics(cells.topics, known, () => fault("topics", "unknown")),
    };
  });
  return { lines, faults };
}

function readTopics(cell: string, known: KnownWords, onUnknown: () => void): Topic[] | undefined {
  const words = cell.split(/[;\n]/).map(comparable).filter(Boolean);
  if (!words.length) return undefined;
  const found = words.map((word) => known.topics.get(word));
  if (found.includes(undefined)) onUnknown();
  return allTopics.filter((topic) => found.includes(topic));
}
