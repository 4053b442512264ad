import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { TrendPoint } from "../domain/figures/trend";
import { figuresWords } from "../wording/figures-words";
import { reportWords } from "../wording/report-words";
import { isLabelled, pathOf, pointsOf } from "./line-shape";
import { PlainTable } from "./plain-table";
import type { DrawnTable } from "./table-parts";

const width = 640;
const height = 200;
const labelsShown = 6;
const dot = 6;

interface TrendLinesProps {
  points: readonly TrendPoint[];
  /** The same numbers, which stand beside the picture. */
  table: DrawnTable;
}

/**
 * Two lines over time, told apart by their stroke and their dots, and beside them the table they are drawn of. A picture of
 * a single period would be no line.
 */
export function TrendLines(props: TrendLinesProps) {
  const id = createUniqueId();
  const says = () => figuresWords().trend;
  const most = createMemo(() => Math.max(1, ...props.points.map(({ asked }) => asked)));
  const line = (values: number[]) => pointsOf(values, { width, height, most: most() });
  const asked = createMemo(() => line(props.points.map((point) => point.asked)));
  const alone = createMemo(() => line(props.points.map((point) => point.alone)));
  return (
    <Show when={props.points.length > 1}>
      <section class="card figure full trend">
        <h2 id={id}>{props.table.title}</h2>
        <div class="trend-sides">
          <div>
            <svg
              class="trend-lines"
              viewBox={`-10 -24 ${width + 20} ${height + 62}`}
              role="img"
              aria-labelledby={`${id}-how`}
            >
              <line class="base-line" x1="0" x2={width} y1={height} y2={height} />
              <path class="line-0" d={pathOf(asked())} />
              <path class="line-1" d={pathOf(alone())} />
              <For each={asked()}>{({ x, y }) => <circle class="dot-0" cx={x} cy={y} r={dot} />}</For>
              <For each={alone()}>
                {({ x, y }) => <rect class="dot-1" x={x - dot} y={y - dot} width={2 * dot} height={2 * dot} />}
              </For>
              <For each={props.points}>
                {({ period }, at) => (
                  <Show when={isLabelled(at(), props.points.length, labelsShown)}>
                    <text class="column-label" x={asked()[at()]?.x} y={height + 28}>
                      {period.kind === "year" ? period.from.slice(0, 4) : reportWords().part(period)}
                    </text>
                  </Show>
                )}
              </For>
              <text class="column-number" x={asked().at(-1)?.x} y={(asked().at(-1)?.y ?? 0) - 12}>
                {props.points.at(-1)?.asked}
              </text>
            </svg>
            <p id={`${id}-how`} class="small second-ink">
              {says().up(says().asked, says().alone)}
            </p>
          </div>
          <PlainTable table={props.table} named={id} />
        </div>
      </section>
    </Show>
  );
}
