/** Rows by the table they stand in. */
export type Rows = Record<string, unknown[]>;

/** The most rows in one line, because a damaged or incomplete line is lost as a whole. */
const rowsALine = 200;

/**
 * One change of a database, as its second copy keeps it: the revision it made, and the rows it left behind. A key that
 * the browser gives out of its hands to nobody is left out.
 */
export const changeLine = (revision: number, rows: Rows): string => `${revision} ${JSON.stringify(rows, plain)}`;

/** All rows as they stand at a revision, behind a line that says how many lines they take. */
export function wholeLines(revision: number, rows: Rows): string[] {
  const lines = Object.entries(rows).flatMap(([table, all]) =>
    inPieces(all).map((piece) => changeLine(revision, { [table]: piece })),
  );
  return [`${revision} =${lines.length}`, ...lines];
}

function inPieces(rows: readonly unknown[]): unknown[][] {
  const count = Math.ceil(rows.length / rowsALine);
  return Array.from({ length: count }, (_, nth) => rows.slice(nth * rowsALine, (nth + 1) * rowsALine));
}

/** What a second copy says, before its rows are read. */
export interface Copied {
  /** The revision of its last change; 0 when it says nothing. */
  last: number;
  /** The revision at which all rows were written down; 0 when that part is missing or torn. */
  wholeAt: number;
  /** True if it holds every change from there to the last. */
  complete: boolean;
  /** The rows left by the changes after a revision, in their order. A line that cannot be read is passed over. */
  after(revision: number): Rows[];
}

const revisionOf = (line: string): number => Number(/^(\d{1,15}) [={]/.exec(line)?.[1] ?? 0);

/** Lines of two pages may arrive in a different order than they were made, so the revision decides the order. */
export function readCopied(lines: readonly string[]): Copied {
  const changes = lines.map((line) => ({ line, revision: revisionOf(line) })).filter(({ revision }) => revision > 0);
  const revisions = new Set(changes.map(({ revision }) => revision));
  const last = changes.reduce((most, { revision }) => Math.max(most, revision), 0);
  const wholeAt = isWhole(lines) ? revisionOf(lines[0]!) : 0;
  const newer = [...revisions].filter((revision) => revision > wholeAt).length;
  return {
    last,
    wholeAt,
    complete: wholeAt > 0 && newer === last - wholeAt,
    after: (from) =>
      changes
        .filter(({ revision }) => revision > from)
        .sort((a, b) => a.revision - b.revision)
        .flatMap(({ line }) => readRows(line)),
  };
}

/**
 * Checks the count in the first line: if the power fails while everything is written again, old lines stay behind new
 * ones.
 */
function isWhole(lines: readonly string[]): boolean {
  const [, revision, count] = /^(\d{1,15}) =(\d{1,9})$/.exec(lines[0] ?? "") ?? [];
  if (!revision) return false;
  const behind = lines.slice(1, 1 + Number(count));
  return behind.length === Number(count) && behind.every((line) => line.startsWith(`${revision} {`) && ends(line));
}

const ends = (line: string): boolean => line.endsWith("}");

function readRows(line: string): Rows[] {
  const text = line.slice(line.indexOf(" ") + 1);
  if (!text.startsWith("{")) return [];
  try {
    return [JSON.parse(text, revived) as Rows];
  } catch {
    return [];
  }
}

/** JSON cannot hold bytes, so they are written as text. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: btoa(String.fromCharCode(...value)) };
  return value instanceof CryptoKey ? undefined : value;
}

function revived(_key: string, value: unknown): unknown {
  const { bytes } = (value ?? {}) as { bytes?: unknown };
  if (typeof bytes !== "string") return value;
  return Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
}
