import { mostUnpacked } from "../../domain/office/file-limits";
import { unpackedSize } from "../../domain/office/zip-size";
import { readCsv } from "../../domain/team/read-csv";
import { teamWords } from "../../wording/team-words";
import { typedDay } from "../../wording/typed-day";
import { decodeText } from "./decode-text";

const begins = (bytes: Uint8Array, ...signs: number[]): boolean => signs.every((sign, nth) => bytes[nth] === sign);

/** The cells of the first sheet of an Excel file, or of a text file; by what it holds, however it is named. */
export async function readCells(file: File): Promise<{ cells: string[][] } | { fault: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The container of Excel before 2007, and of any Excel file with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: teamWords().file.oldExcel };
  if (!begins(bytes, 0x50, 0x4b, 3, 4)) return { cells: readCsv(decodeText(bytes)) };
  // A file that does not state its unpacked size is not unpacked.
  if (unpackedSize(bytes) > mostUnpacked) return { fault: teamWords().file.unpacksTooLarge };
  const { readSheet } = await import("read-excel-file/universal");
  const rows = await readSheet(file);
  return { cells: rows.map((row) => row.map(textOf)) };
}

/** A day as it is typed: Excel makes one of "3/4", and of a number without its zero a number. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return typedDay(cell.toISOString().slice(0, 10));
  return cell === null || cell === undefined ? "" : String(cell);
}
