import type { SendingView } from "../../desk/live-sending";
import type { FigureTable } from "../../domain/figures/figure-table";
import { followed, trendsOf, type Followed, type Sending } from "../../domain/figures/sending";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import { fileDay, stateText } from "./sending-text";

/** What stands on the screen as tables: the state of each place, and each figure over all months that are looked at. */
export function sendingTables(all: readonly Sending[], view: SendingView, months: readonly string[]): FigureTable[] {
  return [stateTable(all), ...followed.map((what) => trendTable(view, months, what))];
}

function stateTable(all: readonly Sending[]): FigureTable {
  const { title, trends, save } = sendingWords();
  const { monthName } = coverageWords();
  return {
    title,
    head: [trends.place, save.state, save.lastMonth, save.lastFile],
    rows: all.map((one) => ({
      label: one.name,
      cells: [stateText(one), one.lastIn ? monthName(one.lastIn) : "–", fileDay(one) || "–"],
    })),
  };
}

function trendTable(view: SendingView, months: readonly string[], what: Followed): FigureTable {
  const says = sendingWords().trends;
  const inHours = (value: number) => (what === "minutes" ? Math.round(value / 6) / 10 : value);
  return {
    title: says.figures[what],
    head: [says.place, ...months.map((month) => coverageWords().monthName(month))],
    rows: trendsOf(view.units, view.rows, { months, what }).map(({ name, values }) => ({
      label: name,
      cells: values.map((value) => (value === undefined ? "–" : inHours(value))),
    })),
    note: says.note,
  };
}
