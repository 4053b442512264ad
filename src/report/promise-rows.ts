import type { PromiseView } from "../desk/live-promise";
import type { FigureTable } from "../domain/figures/figure-table";
import { addressOfReport } from "../domain/figures/report-address";
import { isWithin, type Period } from "../domain/figures/period";
import type { Portion } from "../domain/figures/portions";
import { isShort, partsPromised, promiseKept, type PromisePart } from "../domain/figures/promise-kept";
import type { ServicePromise } from "../domain/office/service-promise";
import type { FigureLabels } from "./figure-labels";

/** How a promise was kept in one time: of how many people, and where the rows of those stand. */
export interface PromiseCell {
  kept: Portion;
  isShort: boolean;
  to: string;
}

/** One thing that is promised, with a cell for each time. */
export interface PromiseRow {
  label: string;
  promised: number;
  cells: PromiseCell[];
}

const numberOf = (part: PromisePart, { minutes }: ServicePromise): string =>
  part === "soon" ? `waits/within-${minutes}` : "ends/did-it-alone";

/** The rows of what is promised; none where nothing is. */
export function promiseRows({ promise, times }: PromiseView, { words }: FigureLabels): PromiseRow[] {
  if (!promise) return [];
  return partsPromised(promise).map((part) => ({
    label: part === "soon" ? words.promise.soon(promise.minutes) : words.promise.alone,
    promised: promise[part],
    cells: times.map(({ period, report }) => {
      const kept = promiseKept(part, promise, report);
      return { kept, isShort: isShort(kept, promise[part]), to: addressOfReport(period, numberOf(part, promise)) };
    }),
  }));
}

/** What a time is called: today, this week, this month; by its days once it is over. */
export const timeName = (period: Period, today: string, { says, words }: FigureLabels): string =>
  period.kind !== "year" && isWithin(today, period) ? words.promise.now[period.kind] : says.name(period);

/** The promise as it is saved; no table before it is known. */
export const promiseTables = (view: PromiseView | undefined, today: string, labels: FigureLabels): FigureTable[] =>
  view ? [promiseTable(view, today, labels)] : [];

function promiseTable(view: PromiseView, today: string, labels: FigureLabels): FigureTable {
  const { words, says } = labels;
  const heads = view.times.map(({ period }) => timeName(period, today, labels));
  return {
    title: words.promise.title,
    head: [says.columns.what, words.promise.promised, ...heads],
    rows: promiseRows(view, labels).map(({ label, promised, cells }) => ({
      label,
      cells: [
        says.percent(promised, 100),
        ...cells.map(({ kept: { have, of } }) => words.promise.saved(says.percent(have, of), have, of)),
      ],
    })),
  };
}
