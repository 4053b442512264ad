import { Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import type { KnownOf } from "../../domain/figures/known-of";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { BeneathCard } from "./beneath-card";
import { EffortCard } from "./effort-card";
import { LevelsCard } from "./levels-card";
import { sentText } from "./sent-text";
import { TopicsCard } from "./topics-card";

interface MonthCardsProps {
  view: CoverageView;
  office: Office;
  /** Of how many offices beneath the figures came; undefined where there are none. */
  known: KnownOf | undefined;
  hrefOf: (unit: string) => string;
}

/** A month of one unit: against 100 %, place by place, and who does the work. */
export function MonthCards(props: MonthCardsProps) {
  return (
    <>
      <LevelsCard row={props.view.row} office={props.office} known={props.known} />
      <BeneathCard
        title={coverageWords().beneath.title}
        rows={props.view.beneath}
        office={props.office}
        hrefOf={props.hrefOf}
      />
      <Show when={props.view.row}>
        {(row) => (
          <>
            <EffortCard row={row()} office={props.office} ofWhom={sentText(props)} />
            <TopicsCard row={row()} ofWhom={sentText(props)} />
          </>
        )}
      </Show>
    </>
  );
}
