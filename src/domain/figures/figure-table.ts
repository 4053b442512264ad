/** A table as it is shown, printed and saved: one line a row, the label first. */
export interface FigureTable {
  title: string;
  head: readonly string[];
  rows: readonly FigureRow[];
  note?: string;
}

export interface FigureRow {
  label: string;
  cells: readonly (number | string)[];
}

/** Excel takes a file for Vietnamese only with this mark in front. */
export const byteOrderMark = "\uFEFF";

/**
 * Tables as one CSV text, RFC 4180, with a byte order mark: each with its title in a line of its own and an empty line
 * behind it.
 */
export function csvOf(tables: readonly FigureTable[]): string {
  const lines = tables.flatMap(({ title, head, rows }) => [
    [title],
    head,
    ...rows.map(({ label, cells }) => [label, ...cells]),
    [],
  ]);
  return byteOrderMark + lines.map((line) => line.map(field).join(",")).join("\r\n") + "\r\n";
}

/** A cell as Vietnamese read it: a comma before the tenths, in a spreadsheet set to Vietnamese as well. */
export const written = (cell: number | string): string =>
  typeof cell === "number" ? String(cell).replace(".", ",") : cell;

/** A text that a spreadsheet would read as a formula gets an apostrophe in front. */
function field(value: number | string): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : written(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
