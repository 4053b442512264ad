import type { Topic } from "../guide/guide";
import { topics as allTopics } from "../guide/guide";
import type { SpokenLanguage } from "../office/spoken-language";
import { readName, type NameFault } from "../office/read-name";
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
  /** As the sheet counts: the first line below the headings is 2. */
  row: number;
  column: MemberColumn;
  fault: NameFault["fault"] | "twice" | "unknown";
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

/** Words as they are compared: however they are cased, marked and spaced. */
export const comparable = (word: string): string => foldText(tidyName(word));

/** Reads the lines of a file; every fault is named, and nothing is of use while there is one. */
export function readMemberLines(
  rows: readonly Record<MemberColumn, string>[],
  known: KnownWords,
): { lines: MemberLine[]; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const seen = new Set(known.members.map(comparable));
  const lines = rows.map((cells, nth) => {
    const fault = (column: MemberColumn, what: LineFault["fault"]) =>
      void faults.push({ row: nth + 2, column, fault: what, value: tidyName(cells[column]) });
    const name = tidyName(cells.name);
    const read = readName(name, "person");
    if ("fault" in read) fault("name", read.fault);
    else if (seen.has(comparable(name))) fault("name", "twice");
    const team = readName(cells.team, "team");
    if ("fault" in team && tidyName(cells.team)) fault("team", team.fault);
    seen.add(comparable(name));
    const find = <T>(column: MemberColumn, words: ReadonlyMap<string, T>) => {
      const word = comparable(cells[column]);
      if (word && !words.has(word)) fault(column, "unknown");
      return words.get(word);
    };
    const role = find("role", known.roles) ?? "volunteer";
    const [organisation, hamlet] = [find("organisation", known.organisations), find("hamlet", known.hamlets)];
    return {
      name,
      role,
      organisation,
      hamlet,
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
