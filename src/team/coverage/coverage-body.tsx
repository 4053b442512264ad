import { createMemo, Show } from "solid-js";
import { liveCoverage } from "../../desk/live-coverage";
import { quarterOf } from "../../domain/figures/period";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import type { TeamContext } from "../team-context";
import { createKnown } from "./create-known";
import { MonthCards } from "./month-cards";
import { Path } from "./path";
import { QuarterCard } from "./quarter-card";
import { StateForm } from "./state-form";

interface CoverageBodyProps {
  context: TeamContext;
  period: string;
  /** The unit that is shown, as far as it is known without any figures. */
  place: UnitPlace;
  /** The office's own unit, which the page is named after. */
  own: string;
  hrefOf: (unit: string) => string;
}

/** One unit in one month: against 100 %, place by place, who does the work, and what was typed of the quarter. */
export function CoverageBody(props: CoverageBodyProps) {
  const { desk } = props.context.session();
  const month = liveCoverage(desk, () => ({ period: props.period, unit: props.place.unit }));
  const quarter = liveCoverage(desk, () => ({ period: quarterOf(`${props.period}-01`), unit: props.place.unit }));
  const office = () => props.context.view().office;
  const here = createMemo((): UnitPlace => {
    const row = month()?.row;
    return row?.name ? { unit: row.unit, parent: row.parent, kind: row.kind, name: row.name } : props.place;
  });
  const { known: sent, places } = createKnown(props.context, () => props.place.unit, month);
  return (
    <Show when={month()}>
      {(known) => (
        <>
          <Path above={known().above.slice(levelOf(known().above, props.own))} hrefOf={props.hrefOf} />
          <Show when={here().unit !== props.own}>
            <h2>{here().name}</h2>
          </Show>
          <MonthCards view={known()} office={office()} known={sent()} hrefOf={props.hrefOf} />
          <Show when={quarter()}>
            {(of) => <QuarterCard view={of()} office={office()} places={places()} hrefOf={props.hrefOf} />}
          </Show>
          <StateForm context={props.context} view={known()} here={here()} />
        </>
      )}
    </Show>
  );
}

/** From the office's own unit down: what lies above it has other people's figures. */
function levelOf(above: readonly UnitPlace[], own: string): number {
  const at = above.findIndex(({ unit }) => unit === own);
  return at < 0 ? above.length : at;
}
