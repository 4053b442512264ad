import { For } from "solid-js";
import type { FigureRow } from "../domain/figures/figure-table";
import { FigureLink } from "./figure-link";

/** The numbers of a row, each of which leads to the rows it sums. */
export function NumberCells(props: { row: FigureRow; head: readonly string[] }) {
  return (
    <For each={props.row.cells}>
      {(cell, at) => (
        <td class="number">
          <FigureLink
            value={cell}
            label={props.row.label}
            column={props.head[at() + 1] ?? ""}
            behind={props.row.behind?.[at()]}
          />
        </td>
      )}
    </For>
  );
}
