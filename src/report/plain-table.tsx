import { For } from "solid-js";
import type { FigureTable } from "../domain/figures/figure-table";
import { NumberCells } from "./number-cells";

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
              <NumberCells row={row} head={props.table.head} />
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
