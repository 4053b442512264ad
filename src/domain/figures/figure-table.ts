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

/** Tables as lines of cells: each with its title in a line of its own, its note, and an empty line behind it. */
export const linesOf = (tables: readonly FigureTable[]): (number | string)[][] =>
  tables.flatMap(({ title, head, rows, note }) => [
    [title],
    [...head],
    ...rows.map(({ label, cells }) => [label, ...cells]),
    ...(note ? [[note]] : []),
    [],
  ]);
