import { createMemo, createUniqueId, For, Show } from "solid-js";
import { efforts, type Effort } from "../../domain/figures/coverage-figures";
import { carriesMost, effortRows, isWithheld, type EffortRow } from "../../domain/figures/effort-rows";
import { figuresOf, type UnitFigures } from "../../domain/figures/unit-figures";
import type { Office } from "../../domain/office/office";
import { Bar } from "../../ui/bar";
import { coverageWords } from "../../wording/coverage-words";
import { writtenHours } from "../../wording/typed-day";
import { effortName } from "../../wording/effort-name";
import { SmallNote } from "./small-note";

/** Who does the work, organisation by organisation, so that a load on one of them shows. */
export function EffortCard(props: { row: UnitFigures; office: Office; ofWhom: string }) {
  const id = createUniqueId();
  const says = () => coverageWords().effort;
  const rows = createMemo(() => effortRows(figuresOf(props.row)));
  const withheld = () => rows().find(isWithheld);
  const most = () => Math.max(1, ...rows().map((row) => row.alone + row["for-them"]));
  return (
    <Show when={rows().some(hasWorked)}>
      <section class="card share">
        <h2 id={id}>{says().title}</h2>
        <SmallNote says={props.ofWhom} />
        <Show when={carriesMost(rows())}>
          {(heavy) => (
            <p>
              {says().uneven(
                effortName(props.office, heavy().organisation),
                coverageWords().percent(heavy().have, heavy().of),
              )}
            </p>
          )}
        </Show>
        <div class="wide" tabindex="0" role="region" aria-labelledby={id}>
          <table class="bars" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{says().organisation}</th>
                <td class="bar-cell" />
                <For each={efforts}>
                  {(effort) => (
                    <th scope="col" class="number">
                      {coverageWords().efforts[effort]}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {(row) => (
                  <tr>
                    <th scope="row">{effortName(props.office, row.organisation)}</th>
                    <td class="bar-cell">
                      <Bar pieces={[row.alone / most(), row["for-them"] / most()]} />
                    </td>
                    <For each={efforts}>{(effort) => <td class="number">{written(row, effort, withheld())}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
        <p class="small second-ink">{withheld() ? `${says().how} ${says().withheldNote}` : says().how}</p>
      </section>
    </Show>
  );
}

const hasWorked = (row: EffortRow) => row.minutes + row.duties + row.alone + row["for-them"] > 0;

/** Nothing told of an organisation is not nothing done, where something was withheld. */
function written(row: EffortRow, effort: Effort, withheld: EffortRow | undefined): string | number {
  if (!row[effort] && withheld?.[effort]) return "–";
  return effort === "minutes" ? writtenHours(row.minutes) : row[effort];
}
