import { wasHelped } from "../request/outcome";
import type { HelpRequest } from "../request/help-request";
import { cameAtHour } from "./busy-hours";
import { hamletOf, topicOf, wayOf, type Closed } from "./detail-counts";
import { rowsOfOrganisation } from "./organisation-rows";
import { passesOf } from "./passes";
import { isWithin, partsOf } from "./period";
import { helpRows, shareRows } from "./share-rows";
import type { Seen, SummedRow } from "./summed-row";
import { lastedIn, waitedIn } from "./time-rows";

/**
 * The rows that a number of a report sums: what each adds comes to that very number. A number is named by its table, its
 * row and its column, such as "topics/health/alone"; none for a name nobody gave.
 */
export function rowsBehind(number: string, seen: Seen): SummedRow[] {
  const [table = "", row = "", column = ""] = number.split("/");
  const find = Object.hasOwn(tables, table) ? tables[table] : undefined;
  return find?.(seen, row, column) ?? [];
}

type Find = (seen: Seen, row: string, column: string) => SummedRow[];
type Is = (request: HelpRequest) => boolean;

const requests = (seen: Seen, ...is: Is[]): SummedRow[] =>
  seen.requests
    .filter((request) => is.every((one) => one(request)))
    .map((request) => ({ kind: "request", request, n: 1 }));

const isClosed = (request: HelpRequest): request is Closed => request.state === "closed";
const endedAs =
  (end: string): Is =>
  (request) =>
    isClosed(request) && request.outcome === end;

/** The columns of tables by ends. */
const endedIn: Record<string, Is> = {
  alone: endedAs("did-it-alone"),
  "for-them": endedAs("done-for-them"),
  other: (request) => isClosed(request) && !wasHelped(request.outcome),
  all: isClosed,
};
const never: Is = () => false;

const byEnds =
  (keyOf: (ended: Closed) => string | undefined): Find =>
  (seen, row, column) =>
    requests(seen, endedIn[column] ?? never, (request) => isClosed(request) && keyOf(request) === row);

const tables: Record<string, Find> = {
  asked: (seen) => requests(seen),
  ends: (seen, row) => requests(seen, endedAs(row)),
  open: (seen) => requests(seen, (request) => !isClosed(request)),
  topics: byEnds(topicOf),
  ways: byEnds(wayOf),
  helpers: byEnds(({ by }) => by),
  hamlets: byEnds(hamletOf),
  waits: (seen, row) => requests(seen, waitedIn(row)),
  times: (seen, row, topic) => requests(seen, lastedIn(row), (request) => !topic || topicOf(request) === topic),
  feedback: (seen, row) => requests(seen, ({ feedback }) => feedback === row),
  parts: (seen, from, column) => {
    const part = partsOf(seen.period).find((one) => one.from === from);
    const is = column === "asked" ? () => true : (endedIn[column] ?? never);
    return part ? requests(seen, ({ day }) => isWithin(day, part), is) : [];
  },
  away: (seen, column) => outings(seen, column),
  organisations: rowsOfOrganisation,
  training: (seen, topic) =>
    passesOf(seen.members, seen.period)
      .filter((pass) => pass.topic === topic)
      .map((pass) => ({ kind: "passed", n: 1, ...pass })),
  help: helpRows,
  shares: shareRows,
  busy: (seen, weekday, hour) => requests(seen, (request) => cameAtHour(request, Number(weekday), Number(hour))),
};

const outings = (seen: Seen, column: string): SummedRow[] =>
  seen.outings
    .filter(({ day, withdrawn }) => !withdrawn && isWithin(day, seen.period))
    .map((outing) => ({ kind: "outing", outing, n: peopleIn(outing, column) }) as const)
    .filter(({ n }) => n > 0);

function peopleIn(outing: Seen["outings"][number], column: string): number {
  if (outing.kind === "outreach") return column === "reached" ? outing.reached : 0;
  return column === "alone" ? outing.alone : column === "for-them" ? outing.forThem : 0;
}
