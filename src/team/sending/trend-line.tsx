import { For, Show } from "solid-js";

const width = 120;
const height = 32;
const edge = 4;

/**
 * The line of one unit over the months, each unit by its own largest number: how it goes, not how much it is beside others.
 * A month without figures leaves a gap. The numbers stand beside it.
 */
export function TrendLine(props: { values: readonly (number | undefined)[] }) {
  const most = () => Math.max(1, ...props.values.map((value) => value ?? 0));
  const points = () =>
    props.values.map((value, at) =>
      value === undefined
        ? undefined
        : {
            x: edge + ((width - 2 * edge) * at) / Math.max(1, props.values.length - 1),
            y: height - edge - ((height - 2 * edge) * value) / most(),
          },
    );
  const path = () =>
    points()
      .map((point, at) => point && `${at && points()[at - 1] ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`)
      .filter(Boolean)
      .join(" ");
  return (
    <svg class="trend-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={path()} />
      <For each={points()}>
        {(point) => <Show when={point}>{(at) => <circle cx={at().x} cy={at().y} r="3" />}</Show>}
      </For>
    </svg>
  );
}
