import { createMemo, type Accessor } from "solid-js";
import type { ReportRows } from "../desk/live-report-rows";
import { rowsBehind } from "../domain/figures/rows-behind";
import { sumOfRows } from "../domain/figures/summed-row";
import { createRows } from "../ui/create-rows";
import type { FigureLabels } from "./figure-labels";
import { rowsHead, rowTexts } from "./row-texts";

const rowsAtOnce = 50;

interface Asked {
  number: string;
  rows: ReportRows;
  labels: FigureLabels;
}

/** The rows that a number sums, as many as are drawn at once, and what all of them add up to. */
export function createNumberRows(asked: Accessor<Asked>) {
  const shown = createRows(rowsAtOnce);
  const rows = createMemo(() => rowsBehind(asked().number, asked().rows));
  const texts = createMemo(() => rowTexts(rows().slice(0, shown.shown()), asked().rows, asked().labels));
  const left = () => Math.min(rowsAtOnce, rows().length - texts().length);
  const total = () => {
    const sum = sumOfRows(rows());
    return asked().number.endsWith("/minutes") ? asked().labels.words.rows.hours(sum) : String(sum);
  };
  return { rows, texts, left, more: shown.more, total, head: () => rowsHead(asked().labels) };
}
