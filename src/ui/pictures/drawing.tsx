import { For } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Shape } from "./topic-shapes";

/** Shapes as one drawing, in the colour of the text around it. It only illustrates: words always stand beside it. */
export function Drawing(props: { shapes: Shape[]; class?: string }) {
  return (
    <svg
      class={props.class}
      viewBox="0 0 64 64"
      fill="none"
      stroke="currentColor"
      stroke-width="3.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <For each={props.shapes}>{(shape) => <Dynamic {...drawn(shape)} />}</For>
    </svg>
  );
}

const paints = {
  soft: { fill: "currentColor", "fill-opacity": 0.14 },
  solid: { fill: "currentColor", stroke: "none" },
  cut: { stroke: "#fff" },
};

function drawn(shape: Shape) {
  const paint = shape.fill ? paints[shape.fill] : {};
  if ("d" in shape) return { component: "path", d: shape.d, ...paint };
  if ("circle" in shape) {
    const [cx, cy, r] = shape.circle;
    return { component: "circle", cx, cy, r, ...paint };
  }
  const [x, y, width, height, rx] = shape.rect;
  return { component: "rect", x, y, width, height, rx, ...paint };
}
