import { createUniqueId, For, type JSX } from "solid-js";
import type { Portion } from "../../domain/figures/portions";
import type { Office } from "../../domain/office/office";
import { Bar } from "../../ui/bar";
import { coverageWords } from "../../wording/coverage-words";
import { FigureNumber } from "./figure-number";
import { figureName } from "./level-name";

export interface ShareRow {
  what: string;
  label: JSX.Element;
  portion: Portion;
}

interface ShareTableProps {
  title: string;
  /** The unit whose figures these are, so that each leads to what it sums. */
  unit: string | undefined;
  office?: Office | undefined;
  /** What the first column is about. */
  what: string;
  rows: readonly ShareRow[];
}

/** So many of so many, a row each: the bar in front of the very numbers it is made of. */
export function ShareTable(props: ShareTableProps) {
  const id = createUniqueId();
  const says = coverageWords;
  const full = ({ have, of }: Portion) => (of ? Math.min(1, have / of) : 0);
  return (
    <section class="card share">
      <h2 id={id}>{props.title}</h2>
      <table class="bars" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{props.what}</th>
            <td class="bar-cell" />
            <th scope="col" class="number">
              {says().levels.columns.have}
            </th>
            <th scope="col" class="number">
              {says().levels.columns.share}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">{row.label}</th>
                <td class="bar-cell">
                  <Bar pieces={[full(row.portion)]} />
                </td>
                <td class="number whole">
                  <FigureNumber
                    unit={props.unit}
                    what={row.what}
                    label={figureName(row.what, { office: props.office })}
                    text={row.portion.of ? `${row.portion.have}/${row.portion.of}` : row.portion.have}
                  />
                </td>
                <td class="number whole">{says().percent(row.portion.have, row.portion.of)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
