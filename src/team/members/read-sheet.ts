import { mostUnpacked } from "../../domain/office/file-limits";
import { unpackedSize } from "../../domain/office/zip-size";
import { readCsv } from "../../domain/team/read-csv";
import { comparable, memberColumns, type MemberColumn } from "../../domain/team/member-line";
import { teamWords } from "../../wording/team-words";

/** More than any ward has; a file beyond it is a mistake. */
export const mostLines = 2000;

export type Sheet = { rows: Record<MemberColumn, string>[] } | { fault: string };

/** Reads the first sheet of an Excel file, or a CSV file, by its headings: columns may stand in any order. */
export async function readSheet(file: File): Promise<Sheet> {
  const says = teamWords().file;
  // What does not say how much it unpacks to is not unpacked.
  if (!isCsv(file) && (await sizeOf(file)) > mostUnpacked) return { fault: says.unpacksTooLarge };
  const cells = await cellsOf(file).catch(() => undefined);
  return cells ? rowsOf(cells) : { fault: says.unreadable };
}

const isCsv = (file: File): boolean => /\.csv$/i.test(file.name);

/** No zip at all unpacks to nothing. */
const sizeOf = async (file: File): Promise<number> => unpackedSize(new Uint8Array(await file.arrayBuffer()));

async function cellsOf(file: File): Promise<string[][] | undefined> {
  if (isCsv(file)) return readCsv((await file.text()).replace(/^\uFEFF/, ""));
  const { readSheet: read } = await import("read-excel-file/universal");
  const rows = await read(file);
  return rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
}

function rowsOf([head = [], ...lines]: string[][]): Sheet {
  const says = teamWords();
  const at = (column: MemberColumn) => head.map(comparable).indexOf(comparable(says.columns[column]));
  const places = memberColumns.map((column) => [column, at(column)] as const);
  if (at("name") < 0) return { fault: says.file.noColumns };
  const rows = lines.map(
    (line) =>
      Object.fromEntries(places.map(([column, place]) => [column, line[place] ?? ""])) as Record<MemberColumn, string>,
  );
  while (rows.length && Object.values(rows.at(-1)!).every((cell) => !cell.trim())) rows.pop();
  if (!rows.length) return { fault: says.file.empty };
  return rows.length > mostLines ? { fault: says.file.tooMany(mostLines) } : { rows };
}
