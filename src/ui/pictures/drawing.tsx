import { For } from "solid-js";
import { pathOf } from "./path-of";
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
      <For each={props.shapes}>{(shape) => <Piece shape={shape} />}</For>
    </svg>
  );
}

const paints = {
  soft: ["currentColor", "currentColor"],
  solid: ["currentColor", "none"],
  cut: ["none", "#fff"],
} as const;

function Piece(props: { shape: Shape }) {
  const [fill, stroke] = props.shape.fill ? paints[props.shape.fill] : [];
  const wash = props.shape.fill === "soft" ? 0.14 : undefined;
  return <path d={pathOf(props.shape)} fill={fill} fill-opacity={wash} stroke={stroke} />;
}
