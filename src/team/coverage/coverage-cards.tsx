import { Show } from "solid-js";
import { liveCoverage, type CoverageView } from "../../desk/live-coverage";
import { quarterOf } from "../../domain/figures/period";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import type { TeamContext } from "../team-context";
import { CompareCard } from "./compare-card";
import { createKnown } from "./create-known";
import { MonthCards } from "./month-cards";
import { QuarterCard } from "./quarter-card";
import { StateForm } from "./state-form";

interface CoverageCardsProps {
  context: TeamContext;
  view: CoverageView;
  here: UnitPlace;
  hrefOf: (unit: string) => string;
}

/** One unit in one month: against 100 %, place by place, who does the work, and what was typed of the quarter. */
export function CoverageCards(props: CoverageCardsProps) {
  const { desk } = props.context.session();
  const office = () => props.context.view().office;
  const quarter = liveCoverage(desk, () => ({
    period: quarterOf(`${props.view.period}-01`),
    unit: props.here.unit,
  }));
  const { known: sent, places } = createKnown(
    props.context,
    () => props.here.unit,
    () => props.view,
  );
  return (
    <>
      <MonthCards view={props.view} office={office()} known={sent()} hrefOf={props.hrefOf} />
      <Show when={quarter()}>
        {(of) => <QuarterCard view={of()} office={office()} places={places()} hrefOf={props.hrefOf} />}
      </Show>
      <CompareCard context={props.context} view={props.view} here={props.here} />
      <StateForm context={props.context} view={props.view} here={props.here} />
    </>
  );
}
