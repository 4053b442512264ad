import { useSearchParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { placeOfOffice } from "../../desk/figures/own-figures";
import { coverageAddress } from "../../domain/addresses";
import { monthOf } from "../../domain/figures/period";
import type { TeamContext } from "../team-context";
import { CoverageBody } from "./coverage-body";
import { keepOwnTold } from "./keep-own-told";
import { MonthChoice } from "./month-choice";
import { OwnActs } from "./own-acts";

/** The office's own figures, told anew whenever anything changes, and those of every unit beneath it. */
export function OwnCoverage(props: { context: TeamContext }) {
  const { desk } = props.context.session();
  const [query, setQuery] = useSearchParams<{ month?: string; unit?: string; rows?: string }>();
  keepOwnTold(props.context);
  const now = () => monthOf(props.context.view().today);
  const month = () => query.month ?? now();
  const place = createMemo(() => {
    const own = placeOfOffice(props.context.view()).place;
    const unit = query.unit ?? own.unit;
    return unit === own.unit ? own : { unit, parent: "", kind: "", name: unit };
  });
  const hrefOf = (unit: string) => `${coverageAddress}?month=${month()}&unit=${encodeURIComponent(unit)}`;
  return (
    <>
      <MonthChoice
        desk={desk}
        now={now()}
        month={month()}
        onMonth={(period) => setQuery({ month: period }, { replace: true })}
      />
      <CoverageBody
        context={props.context}
        period={month()}
        place={place()}
        own={placeOfOffice(props.context.view()).place.unit}
        figure={query.rows}
        hrefOf={hrefOf}
      />
      <Show when={!query.rows}>
        <OwnActs context={props.context} />
      </Show>
    </>
  );
}
