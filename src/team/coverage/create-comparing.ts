import { createMemo, createSignal } from "solid-js";
import { liveCoverage, type CoverageView } from "../../desk/live-coverage";
import { compareUnits } from "../../domain/figures/compare-units";
import { monthOf, periodAround, periodBefore } from "../../domain/figures/period";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import type { TeamContext } from "../team-context";

interface Comparing {
  context: TeamContext;
  view: CoverageView;
  here: UnitPlace;
}

/** What a place is compared with: at first itself in the month before, then another place in the same month. */
export function createComparing(props: Comparing) {
  const before = () => monthOf(periodBefore(periodAround("month", `${props.view.period}-01`)).from);
  const [unit, setUnit] = createSignal<string>();
  const [month, setMonth] = createSignal<string>();
  const asked = () => ({ unit: unit() ?? props.here.unit, period: month() ?? (unit() ? props.view.period : before()) });
  const other = liveCoverage(props.context.session().desk, asked);
  const rows = createMemo(() => compareUnits(props.view.row, other()?.row));
  const places = () => [props.here, ...props.view.beneath].map((one) => ({ value: one.unit, name: one.name }));
  const now = () => monthOf(props.context.view().today);
  return { asked, now, setUnit, setMonth, places, rows, isKnown: () => other()?.row !== undefined };
}
