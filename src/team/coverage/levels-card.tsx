import { createMemo, Show } from "solid-js";
import { coverageFigures } from "../../domain/figures/coverage-figures";
import { coverageRows, teamFigures, type CoverageRow } from "../../domain/figures/coverage-rows";
import type { KnownOf } from "../../domain/figures/known-of";
import type { UnitFigures } from "../../domain/figures/unit-figures";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { figureName } from "./level-name";
import { noneSentText, sentText } from "./sent-text";
import { ShareTable } from "./share-table";

/** Every level and every promise against 100 %, with the source where a total was stated. */
export function LevelsCard(props: { row: UnitFigures | undefined; office?: Office; known?: KnownOf | undefined }) {
  const says = () => coverageWords().levels;
  const rows = createMemo(() => {
    const { row } = props;
    return row ? coverageRows(row, [...teamFigures([row]), ...coverageFigures]) : [];
  });
  // What the unit itself knows of itself is known whoever else sent anything.
  const ofWhom = ({ what, stated }: CoverageRow) => (!stated && props.row?.below[what] ? sentText(props) : "");
  return (
    <>
      <Show when={noneSentText(props)}>
        <p class="card">{noneSentText(props)}</p>
      </Show>
      <Show
        when={rows().length}
        fallback={
          <Show when={!noneSentText(props)}>
            <p class="card">{says().none}</p>
          </Show>
        }
      >
        <ShareTable
          title={says().title}
          unit={props.row?.unit}
          office={props.office}
          what={says().columns.what}
          rows={rows().map((row) => ({
            what: row.what,
            portion: row.portion,
            label: <Label row={row} office={props.office} ofWhom={ofWhom(row)} />,
          }))}
        />
      </Show>
    </>
  );
}

/** The figure's name, and beneath it where a stated total comes from, or of whom a sum is known. */
export function Label(props: { row: CoverageRow; office?: Office | undefined; ofWhom: string }) {
  const says = () => coverageWords().levels;
  return (
    <>
      {figureName(props.row.what, { office: props.office })}
      <Show when={props.row.stated}>
        {(stated) => <small class="second-ink">{says().according(stated().source)}</small>}
      </Show>
      <Show when={props.row.listed}>
        {(listed) => <small class="second-ink">{says().listed(listed().have, listed().of)}</small>}
      </Show>
      <Show when={props.ofWhom}>
        <small class="second-ink">{props.ofWhom}</small>
      </Show>
    </>
  );
}
