import { For, Show } from "solid-js";
import type { FigureRow } from "../domain/figures/figure-table";
import { Bar } from "../ui/bar";
import { NumberCells } from "./number-cells";
import type { DrawnTable } from "./table-parts";

/** A table with more columns needs the whole width. */
const columnsBesideAnother = 5;
const isWide = ({ wide, head }: DrawnTable): boolean => wide ?? head.length > columnsBesideAnother;

/** A table with a bar in every row, in front of the numbers it is drawn from. */
export function BarTable(props: { table: DrawnTable }) {
  const sumOf = (row: FigureRow) => props.table.drawn.reduce((sum, at) => sum + Number(row.cells[at]), 0);
  const most = () => Math.max(1, ...props.table.rows.map(sumOf));
  return (
    <section class="card figure" classList={{ full: isWide(props.table) }}>
      <h2 id={`figure-${props.table.name}`}>{props.table.title}</h2>
      <table
        class="bars"
        classList={{ "by-ends": props.table.drawn.length > 1 }}
        aria-labelledby={`figure-${props.table.name}`}
      >
        <thead>
          <tr>
            <th scope="col">{props.table.head[0]}</th>
            <td class="bar-cell" />
            <For each={props.table.head.slice(1)}>
              {(head, at) => (
                <th scope="col" class="number">
                  <Show when={props.table.drawn.length > 1 && at() < props.table.drawn.length}>
                    <Key shade={at()} />
                  </Show>
                  {head}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>
            {(row) => (
              <tr>
                <th scope="row">{row.label}</th>
                <td class="bar-cell">
                  <Bar pieces={props.table.drawn.map((at) => Number(row.cells[at]) / most())} />
                </td>
                <NumberCells row={row} head={props.table.head} />
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={props.table.note}>
        <p class="small second-ink">{props.table.note}</p>
      </Show>
    </section>
  );
}

function Key(props: { shade: number }) {
  return (
    <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
      <rect class={`shade-${props.shade}`} width="10" height="10" rx="2" />
    </svg>
  );
}
