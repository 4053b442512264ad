import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { coverageFigures, quarterFigures } from "../../domain/figures/coverage-figures";
import { furthestBehind, teamFigures } from "../../domain/figures/coverage-rows";
import { isUnsent } from "../../domain/figures/known-of";
import { figureOf, type UnitFigures } from "../../domain/figures/unit-figures";
import type { Office } from "../../domain/office/office";
import { createRows } from "../../ui/create-rows";
import { coverageWords } from "../../wording/coverage-words";
import { figureName } from "./level-name";
import { UnitRow } from "./unit-row";

// The units that are furthest behind stand on top. The others are shown on request, so that a large unit opens as fast
// as a small one.
const shownAtFirst = 20;

interface BeneathCardProps {
  title: string;
  rows: readonly UnitFigures[];
  office?: Office;
  /** The address of a unit; without it no row leads further. */
  hrefOf?: (unit: string) => string;
}

/** The units right beneath one, whoever is furthest behind first; what none of them tells has no column. */
export function BeneathCard(props: BeneathCardProps) {
  const id = createUniqueId();
  const says = () => coverageWords().beneath;
  const [all, setAll] = createSignal(false);
  const rows = createRows(shownAtFirst);
  const whats = createMemo(() =>
    [...teamFigures(props.rows), ...coverageFigures, ...quarterFigures].filter((what) =>
      props.rows.some((row) => figureOf(row, what).of > 0),
    ),
  );
  const sorted = createMemo(() => furthestBehind(props.rows, whats()));
  const shown = () => (all() ? sorted() : sorted().slice(0, rows.shown()));
  return (
    <Show when={props.rows.length && whats().length}>
      <section class="card share">
        <h2 id={id}>{props.title}</h2>
        <Show when={props.rows.some(isUnsent)}>
          <p class="small second-ink">{says().unsentLast}</p>
        </Show>
        <div class="wide" tabindex="0" role="region" aria-labelledby={id}>
          <table class="bars" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{says().place}</th>
                <td class="bar-cell" />
                <For each={whats()}>
                  {(what) => (
                    <th scope="col" class="number">
                      {figureName(what, { short: true, office: props.office })}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={shown()}>{(row) => <UnitRow row={row} whats={whats()} href={props.hrefOf?.(row.unit)} />}</For>
            </tbody>
          </table>
        </div>
        <Show when={sorted().length > shown().length}>
          <button class="btn quiet" onClick={() => setAll(true)}>
            {says().more(sorted().length - shown().length)}
          </button>
        </Show>
      </section>
    </Show>
  );
}
