// @chunk later
import { kindOf, type About, type JournalEvent } from "../domain/event";
import type { Count } from "../domain/figures/counts";
import { instantIn } from "../domain/office/service-day";
import type { HelpRequest } from "../domain/request/help-request";
import { applyToNumberGiven, type NumberGiven } from "../domain/request/number-given";
import type { Journal, Rehearsal, Rehearsed } from "./journal";
import { applyToRow, sumUp, versionOf, type Row } from "./projection";
import type { Kind, Things } from "./things";

/** What the lines of a rehearsal make. */
interface Folded {
  rows: Map<About, Row>;
  numbers: Map<string, NumberGiven>;
  counts: Count[];
}

/**
 * A journal in memory over one that is empty: the verbs that open an office, arrange its team and serve people find here what
 * they wrote, and nothing is on the disk yet. Thousands of lines take no longer than their folding. What no such verb asks
 * for is asked of the journal `behind`.
 */
export function rehearse(behind: Journal): Rehearsal {
  const folded: Folded = { rows: new Map(), numbers: new Map(), counts: [] };
  const kept: Rehearsed = { writes: [], names: [], tallies: [], unitFiles: [], notes: [] };
  const append: Journal["append"] = async (events, tallies = []) => {
    if (!foldIn(folded, events)) return "taken";
    if (events.length) kept.writes.push([...events]);
    kept.tallies.push(...tallies);
    return "written";
  };
  const journal = { ...behind, append, ...readsOf(folded), ...besideLines(kept) };
  return { journal, rehearsed: () => ({ ...kept, tallies: sumUp(kept.tallies) }) };
}

/** Folds the events in, all or none; false where one of them is not the very next version of its thing. */
function foldIn({ rows, numbers, counts }: Folded, events: readonly JournalEvent[]): boolean {
  const after = new Map<About, Row>();
  const raised: Count[] = [];
  for (const event of events) {
    const before = after.get(event.about) ?? rows.get(event.about);
    if (versionOf(before) !== event.version - 1) return false;
    const next = applyToRow(before, event);
    if (!next.row) throw new Error(`A line begins nothing: ${event.type}.`);
    after.set(event.about, next.row);
    raised.push(...next.counts);
  }
  for (const [about, row] of after) rows.set(about, row);
  counts.push(...raised);
  for (const event of events) {
    const given = event.type === "help-asked" && applyToNumberGiven(numbers.get(event.tablet), event);
    if (given) numbers.set(event.tablet, given);
  }
  return true;
}

/** What verbs read of rows, numbers and counters. */
function readsOf({ rows, numbers, counts }: Folded) {
  const requests = (): HelpRequest[] => [...rows.values()].flatMap((row) => ("request" in row ? [row.request] : []));
  const thing = async <K extends Kind>(kind: K, id: string): Promise<Things[K] | undefined> => {
    const row = rows.get(`${kind}:${id}`);
    return row && "thing" in row ? (row.thing as Things[K]) : undefined;
  };
  return {
    thing,
    things: async <K extends Kind>(kind: K): Promise<Things[K][]> =>
      [...rows].flatMap(([about, row]) => (kindOf(about) === kind && "thing" in row ? [row.thing as Things[K]] : [])),
    request: async (id) => {
      const row = rows.get(`request:${id}`);
      return row && "request" in row ? row.request : undefined;
    },
    open: async () => requests().filter(({ state }) => state !== "closed"),
    lastCalled: async (limit, day) => lastCalledAmong(requests(), limit, day),
    numberGiven: async (tablet) => numbers.get(tablet),
    beforeAsking: async (id) => {
      const tablet = await thing("tablet", id);
      return { tablet, office: tablet && (await thing("office", tablet.office)), given: numbers.get(id) };
    },
    counts: async (day, to = day) => sumUp(counts).filter((count) => day <= count.day && count.day <= to),
  } satisfies Partial<Journal>;
}

const dayMs = 86_400_000;

/** Asked with every call, of all requests there are by then: instants are compared, because making days of them takes long. */
function lastCalledAmong(requests: readonly HelpRequest[], limit: number, day: string): HelpRequest[] {
  const from = instantIn(day, "00:00");
  const called = requests.flatMap((one) => {
    const at = one.lastCall?.at;
    return at !== undefined && from <= at && at < from + dayMs ? [{ one, at }] : [];
  });
  return called
    .sort((a, b) => b.at - a.at)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** Names, notes and files of units, which stand beside the lines. */
const besideLines = ({ names, notes, unitFiles }: Rehearsed) =>
  ({
    memberNames: async () => new Map(names.map(({ id, name }) => [id, name])),
    keepMemberName: async (id, name) => void names.push({ id, name }),
    notes: async (about) => notes.filter((note) => note.about === about),
    keepNote: async (note) => void notes.push(note),
    unitFiles: async () => new Map(unitFiles.map(({ name, file }) => [name, file])),
    keepUnitFile: async (name, file) => void unitFiles.push({ name, file }),
  }) satisfies Partial<Journal>;
