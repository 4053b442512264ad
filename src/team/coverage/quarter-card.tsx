import { createMemo, Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import { quarterFigures } from "../../domain/figures/coverage-figures";
import { coverageRows } from "../../domain/figures/coverage-rows";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { BeneathCard } from "./beneath-card";
import { Label } from "./levels-card";
import { ShareTable } from "./share-table";

/** Accounts of officials, online files against their target and procedures done online, of a quarter and by unit. */
export function QuarterCard(props: { view: CoverageView; office: Office; hrefOf: (unit: string) => string }) {
  const says = () => coverageWords().quarter;
  const rows = createMemo(() => (props.view.row ? coverageRows(props.view.row, quarterFigures) : []));
  return (
    <>
      <Show
        when={rows().length}
        fallback={
          <section class="card">
            <h2>{says().title(props.view.period)}</h2>
            <p>{says().none}</p>
          </section>
        }
      >
        <ShareTable
          title={says().title(props.view.period)}
          what={coverageWords().levels.columns.what}
          rows={rows().map((row) => ({ portion: row.portion, label: <Label row={row} office={props.office} /> }))}
        />
      </Show>
      <BeneathCard title={says().beneath} rows={props.view.beneath} office={props.office} hrefOf={props.hrefOf} />
    </>
  );
}
