import { tidyName } from "../../domain/office/tidy-name";
import { foldedWords } from "../../domain/search/fold-text";
import { memberColumns, type MemberColumn, type SheetRow } from "../../domain/team/member-line";
import { teamWords } from "../../wording/team-words";
import { readCells } from "./read-cells";

/** More than any ward has; a file beyond it is a mistake. */
export const mostLines = 2000;

/** A title and an empty line or two often stand above the headings. */
const headingsWithin = 10;

/** The lines of a file, and the headings above columns that are not taken. */
export type Sheet = { rows: SheetRow[]; ignored: string[] } | { fault: string };

/** Reads a file by its headings: columns may stand in any order, under any of the words that are known for them. */
export async function readSheet(file: File): Promise<Sheet> {
  const read = await readCells(file).catch(() => ({ fault: teamWords().file.unreadable }));
  return "fault" in read ? read : rowsOf(read.cells);
}

const plain = (heading: string): string => foldedWords(tidyName(heading)).join(" ");

function rowsOf(cells: readonly string[][]): Sheet {
  const says = teamWords();
  const first = cells.slice(0, headingsWithin).findIndex((line) => placeOf(line, says.headings.name) >= 0);
  const head = cells[first];
  if (!head) return { fault: says.file.noColumns };
  const places = memberColumns.map((column) => [column, placeOf(head, says.headings[column])] as const);
  const family = placeOf(head, says.familyHeadings);
  const rows = cells.slice(first + 1).flatMap((line, nth): SheetRow[] => {
    const told = Object.fromEntries(places.map(([column, at]) => [column, line[at] ?? ""])) as Record<
      MemberColumn,
      string
    >;
    const name = [line[family] ?? "", told.name].filter(Boolean).join(" ");
    const isEmpty = !line.some(tidyName);
    return isEmpty ? [] : [{ ...told, name, row: first + nth + 2 }];
  });
  if (!rows.length) return { fault: says.file.empty };
  if (rows.length > mostLines) return { fault: says.file.tooMany(mostLines) };
  const taken = [family, ...places.map(([, at]) => at)];
  return { rows, ignored: head.map(tidyName).filter((heading, at) => heading && !taken.includes(at)) };
}

/** Where a heading stands, under any of its words; -1 for nowhere. */
function placeOf(head: readonly string[], words: readonly string[]): number {
  const known = words.map(plain);
  return head.findIndex((heading) => known.includes(plain(heading)));
}
