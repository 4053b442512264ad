import type { StandingCount } from "./counts";
import { periodBefore, type Period, type PeriodKind } from "./period";
import { helped, reportOf } from "./report";

/** One period of a line over time. */
export interface TrendPoint {
  period: Period;
  asked: number;
  helped: number;
  alone: number;
}

/** How many periods of a kind a line is drawn of. */
const periodsShown: Record<PeriodKind, number> = { day: 14, week: 12, month: 12, year: 5 };

/** The periods of a line that ends with this one, the earliest first. */
export function periodsUpTo(period: Period): Period[] {
  const periods = [period];
  while (periods.length < periodsShown[period.kind]) periods.unshift(periodBefore(periods[0]!));
  return periods;
}

/** How many asked and did it alone, period by period. Periods before the office was opened are left out. */
export function trendOf(periods: readonly Period[], counts: readonly StandingCount[], openedOn = ""): TrendPoint[] {
  return periods
    .filter(({ to }) => to >= openedOn)
    .map((period) => {
      const { asked, ends } = reportOf(period, counts);
      return { period, asked, helped: helped(ends), alone: ends["did-it-alone"] };
    });
}
