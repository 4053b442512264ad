import { For } from "solid-js";
import type { FigureTable } from "../domain/figures/figure-table";
import { written } from "../domain/figures/write-csv";

/** A table of figures only. A heading elsewhere names it. */
export function PlainTable(props: { table: FigureTable; named: string }) {
  return (
    <table class="bars" aria-labelledby={props.named}>
      <thead>
        <tr>
          <For each={props.table.head}>
            {(head, at) => (
              <th scope="col" classList={{ number: at() > 0 }}>
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
              <For each={row.cells}>{(cell) => <td class="number">{written(cell)}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
