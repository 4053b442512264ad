import { sumOfOutings, type Outing } from "../team/outing";
import type { Unit } from "../unit/unit";
import type { StandingCount } from "./counts";
import type { HelpEnd } from "./coverage-figures";
import { isWithin, type Period } from "./period";
import { reportOf, type Ends } from "./report";

interface Given {
  counts: readonly StandingCount[];
  outings: readonly Outing[];
}

/**
 * Turns of help in a period by how they ended, at the tablet and away from it; `by` narrows them to these members, else
 * everybody's count, those who left as well. Outreach is none of them.
 */
export function helpGiven(
  { counts, outings }: Given,
  period: Period,
  by?: ReadonlySet<string>,
): Record<HelpEnd, number> {
  const report = reportOf(period, counts);
  const theirs: Ends[] = by ? [...report.helpers].flatMap(([id, ends]) => (by.has(id) ? [ends] : [])) : [report.ends];
  const away = sumOfOutings(outings.filter(({ day, member }) => isWithin(day, period) && (!by || by.has(member))));
  const sum = (end: keyof Ends) => theirs.reduce((all, ends) => all + ends[end], 0);
  return { alone: sum("did-it-alone") + away.alone, "for-them": sum("done-for-them") + away.forThem };
}

/** Turns helped in a hamlet: visits at home, and help told of afterwards. */
export function helpedIn({ outings, counts }: Given, hamlet: Unit, days: { from: string; to: string }): number {
  const within = ({ day }: { day: string }) => day >= days.from && day <= days.to;
  // Visits are counted by the name of the hamlet, as people chose it.
  const named = `hamlet/${hamlet.name.replaceAll("/", " ")}/`;
  const visits = counts
    .filter(within)
    .filter(({ what }) => what === `${named}did-it-alone` || what === `${named}done-for-them`);
  const away = sumOfOutings(outings.filter((outing) => within(outing) && outing.hamlet === hamlet.code));
  return visits.reduce((sum, { n }) => sum + n, 0) + away.alone + away.forThem;
}
