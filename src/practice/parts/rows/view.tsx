import "./view.css";
import { For } from "solid-js";
import type { RowsPart } from "./schema";

export function RowsView(props: { part: RowsPart }) {
  return (
    <dl class="ph-rows">
      <For each={props.part.rows}>
        {(row) => (
          <div data-strong={row.strong || undefined}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
