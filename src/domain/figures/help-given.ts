import { sumOfOutings, type Outing } from "../team/outing";
import type { Count } from "./counts";
import type { HelpEnd } from "./coverage-figures";
import { isWithin, type Period } from "./period";
import { reportOf, type Ends } from "./report";

interface Given {
  counts: readonly Count[];
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
