import writeExcelFile, { type SheetData } from "write-excel-file/universal";
import type { FigureTable } from "../domain/figures/figure-table";

/** What Excel refuses in the name of a sheet, and how long it may be. */
const forbidden = /[\\/?*[\]:]/g;
const longestName = 31;

/**
 * Tables as an Excel file, a sheet each, numbers as numbers. Packed on this page's own thread: a worker made of a text
 * would break the page's security policy.
 */
export async function excelFile(tables: readonly FigureTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table, at) => ({
    data: cellsOf(table),
    sheet: `${at + 1}. ${table.title}`.replace(forbidden, " ").slice(0, longestName),
    columns: table.head.map((_, column) => ({ width: column ? 16 : 40 })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await (await writeExcelFile(sheets).toBlob()).arrayBuffer());
}

const bold = { fontWeight: "bold" } as const;

const cellsOf = ({ head, rows }: FigureTable): SheetData => [
  head.map((value) => ({ value, type: String, ...bold })),
  ...rows.map(({ label, cells }) => [
    { value: label, type: String },
    ...cells.map((value) => (typeof value === "number" ? { value, type: Number } : { value, type: String })),
  ]),
];
