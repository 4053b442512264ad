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
  /** By what name `rowsBehind` finds the rows that a cell sums; in the order of the cells, where it is known. */
  behind?: readonly (string | undefined)[];
}

/** A number of a table, as it stands there. */
export interface NamedNumber {
  table: string;
  label: string;
  column: string;
  value: number | string;
}

/** The number of this name among tables, the first one where it stands twice. */
export function numberNamed(tables: readonly FigureTable[], name: string): NamedNumber | undefined {
  for (const { title, head, rows } of tables) {
    for (const { label, cells, behind = [] } of rows) {
      const at = behind.indexOf(name);
      if (at >= 0) return { table: title, label, column: head[at + 1] ?? "", value: cells[at] ?? "" };
    }
  }
  return undefined;
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
