import { Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { BeneathCard } from "./beneath-card";
import { EffortCard } from "./effort-card";
import { LevelsCard } from "./levels-card";
import { TopicsCard } from "./topics-card";

/** A month of one unit: against 100 %, place by place, and who does the work. */
export function MonthCards(props: { view: CoverageView; office: Office; hrefOf: (unit: string) => string }) {
  return (
    <>
      <LevelsCard row={props.view.row} office={props.office} />
      <BeneathCard
        title={coverageWords().beneath.title}
        rows={props.view.beneath}
        office={props.office}
        hrefOf={props.hrefOf}
      />
      <Show when={props.view.row}>
        {(row) => (
          <>
            <EffortCard row={row()} office={props.office} />
            <TopicsCard row={row()} />
          </>
        )}
      </Show>
    </>
  );
}
