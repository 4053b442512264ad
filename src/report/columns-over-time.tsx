import { For, Show } from "solid-js";
import type { FigureRow } from "../domain/figures/figure-table";
import { reportWords } from "../wording/report-words";
import { PlainTable } from "./plain-table";
import type { DrawnTable } from "./table-parts";

const height = 120;
const wide = 640;
/** As many labels under the columns as can be told apart on a phone. */
const labelsShown = 8;

/** A column for each day or month, and the same numbers in a table beneath. */
export function ColumnsOverTime(props: { table: DrawnTable }) {
  const asked = (row: FigureRow) => Number(row.cells[0]);
  const most = () => Math.max(1, ...props.table.rows.map(asked));
  const each = () => wide / props.table.rows.length;
  const every = () => Math.ceil(props.table.rows.length / labelsShown);
  const summary = () => props.table.rows.map((row) => `${row.label}: ${row.cells[0]}`).join("; ");
  return (
    <section class="card figure over-time">
      <h2 id="figure-parts">{props.table.title}</h2>
      <svg class="columns" viewBox={`0 0 ${wide} ${height + 44}`} role="img" aria-label={summary()}>
        <For each={props.table.rows}>
          {(row, at) => (
            <Column
              number={asked(row)}
              share={asked(row) / most()}
              wide={each()}
              from={at() * each()}
              label={at() % every() === 0 ? row.label : ""}
            />
          )}
        </For>
        <line class="base-line" x1="0" x2={wide} y1={20 + height} y2={20 + height} />
      </svg>
      <details>
        <summary>{reportWords().asTable}</summary>
        <PlainTable table={props.table} named="figure-parts" />
      </details>
    </section>
  );
}

function Column(props: { number: number; share: number; wide: number; from: number; label: string }) {
  const tall = () => props.share * height;
  const middle = () => props.from + props.wide / 2;
  return (
    <>
      <rect
        class="shade-0"
        x={props.from + props.wide * 0.15}
        y={20 + height - tall()}
        width={props.wide * 0.7}
        height={tall()}
        rx="3"
      />
      <Show when={props.number && props.wide > 18}>
        <text class="column-number" x={middle()} y={14 + height - tall()}>
          {props.number}
        </text>
      </Show>
      <text class="column-label" x={middle()} y={height + 38}>
        {props.label}
      </text>
    </>
  );
}
