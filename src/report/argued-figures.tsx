import { For, Show } from "solid-js";
import type { Period } from "../domain/figures/period";
import { BarTable } from "./bar-table";
import { ComparePeriods } from "./compare-periods";
import type { Argument } from "./create-argument";
import type { Comparison } from "./create-comparison";
import { HoursOfTheWeek } from "./hours-of-the-week";
import { TrendLines } from "./trend-lines";

interface ArguedFiguresProps {
  argument: Argument;
  comparison: Comparison;
  period: Period;
  today: string;
}

/** What a lead argues with: times, shares, the hours against the roster, the line over time, and another period. */
export function ArguedFigures(props: ArguedFiguresProps) {
  return (
    <>
      <For each={props.argument.argued()}>{(table) => <BarTable table={table} />}</For>
      <Show when={props.argument.days().length}>
        <HoursOfTheWeek
          days={props.argument.days()}
          minutesEach={props.argument.minutesEach()}
          hasRoster={props.argument.hasRoster()}
        />
      </Show>
      <TrendLines points={props.argument.points()} table={props.argument.trend()} />
      <ComparePeriods period={props.period} today={props.today} comparison={props.comparison} />
    </>
  );
}
