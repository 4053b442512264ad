import { openBenchDesk } from "./bench-desk";
import { emptyStore, fillStore, type Filling } from "./fill-store";
import { openAsItIs } from "./raw-database";
import { timed, type Variants } from "./timed";

const store = "bench-report";

interface Line {
  about: string;
  type: string;
}
interface Report {
  asked: number;
  closed: number;
}

const linesIn = (database: IDBDatabase, range?: IDBKeyRange): Promise<Line[]> =>
  new Promise((resolve, reject) => {
    const lines = database.transaction("events").objectStore("events").getAll(range);
    lines.onsuccess = () => resolve(lines.result as Line[]);
    lines.onerror = () => reject(lines.error);
  });

const isOf = (type: string, { asked, closed }: Report): Report =>
  type === "help-asked"
    ? { asked: asked + 1, closed }
    : { asked, closed: closed + (type === "request-closed" ? 1 : 0) };

const tally = (lines: Line[], about: string): Report =>
  lines.reduce((sum, line) => (line.about.startsWith(about) ? isOf(line.type, sum) : sum), { asked: 0, closed: 0 });

/** The report of one day: from the counters, and by reading what they count. Throws when the two differ. */
export async function reportVariants(filling: Filling): Promise<Variants> {
  await emptyStore(store);
  const desk = await openBenchDesk(store);
  const day = await fillStore(desk, store, filling);
  const database = await openAsItIs(store);
  const about = `request:${desk.office}:${day}:`;
  const ofDay = IDBKeyRange.bound([about], [`${about}\uffff`]);
  const fromCounters = async (): Promise<Report> => {
    const counts = await desk.journal.counts(day);
    const sum = (what: string) => counts.reduce((all, one) => (one.what.startsWith(what) ? all + one.n : all), 0);
    return { asked: sum("asked"), closed: sum("closed-") };
  };
  const scan = async (range?: IDBKeyRange) => tally(await linesIn(database, range), about);
  const seen = await Promise.all([fromCounters(), scan(), scan(ofDay)].map(async (one) => JSON.stringify(await one)));
  if (new Set(seen).size > 1 || !seen[0]!.includes(`"closed":${filling.perDay}`))
    throw new Error(`The counters and the lines tell different days: ${seen.join(", ")}.`);
  return {
    counters: (times) => timed(times, fromCounters),
    "counters again": (times) => timed(times, fromCounters),
    "scan of all lines": () => timed(1, () => scan()),
    "scan of the day's lines": () => timed(1, () => scan(ofDay)),
    "how many lines": async () => (await linesIn(database)).length,
  };
}
