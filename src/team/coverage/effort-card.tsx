import { createMemo, createUniqueId, For, Show } from "solid-js";
import { efforts } from "../../domain/figures/coverage-figures";
import { carriesMost, effortRows, isWithheld, type EffortRow } from "../../domain/figures/effort-rows";
import { figuresOf, type UnitFigures } from "../../domain/figures/unit-figures";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { effortName } from "../../wording/effort-name";
import { EffortLine } from "./effort-line";
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
                  <EffortLine
                    unit={props.row.unit}
                    office={props.office}
                    row={row}
                    most={most()}
                    withheld={withheld()}
                  />
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
