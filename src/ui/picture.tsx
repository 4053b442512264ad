import { For } from "solid-js";
import { Dynamic } from "solid-js/web";
import { pictureShapes, type PictureShapeName, type Shape } from "./picture-shapes";

/** One of the house's drawings, in the colour of the text around it. It only illustrates: words always stand beside it. */
export function Picture(props: { name: PictureShapeName; class?: string }) {
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
      <For each={pictureShapes[props.name]}>{(shape: Shape) => <Dynamic {...drawn(shape)} />}</For>
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
