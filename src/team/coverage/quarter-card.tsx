import { createMemo, Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import { quarterFigures } from "../../domain/figures/coverage-figures";
import { coverageRows, type CoverageRow } from "../../domain/figures/coverage-rows";
import { summedFrom } from "../../domain/figures/known-of";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { BeneathCard } from "./beneath-card";
import { Label } from "./levels-card";
import { ShareTable } from "./share-table";

interface QuarterCardProps {
  view: CoverageView;
  office: Office;
  /** How many units with an office lie right beneath. */
  places: number;
  hrefOf: (unit: string) => string;
}

/** Accounts of officials, online files against their target and procedures done online, of a quarter and by unit. */
export function QuarterCard(props: QuarterCardProps) {
  const says = () => coverageWords().quarter;
  const rows = createMemo(() => (props.view.row ? coverageRows(props.view.row, quarterFigures) : []));
  const ofWhom = ({ what, stated }: CoverageRow) => {
    const have = summedFrom(props.view.beneath, what);
    return stated ? "" : coverageWords().levels.summed(have, Math.max(have, props.places));
  };
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
          unit={undefined}
          office={props.office}
          what={coverageWords().levels.columns.what}
          rows={rows().map((row) => ({
            what: row.what,
            portion: row.portion,
            label: <Label row={row} office={props.office} ofWhom={ofWhom(row)} />,
          }))}
        />
      </Show>
      <BeneathCard title={says().beneath} rows={props.view.beneath} office={props.office} hrefOf={props.hrefOf} />
    </>
  );
}
