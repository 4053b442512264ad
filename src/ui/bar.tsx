import { For } from "solid-js";
import "./bar.css";

/** The pieces of one bar, each a share of its length. Their shades differ in brightness, not only in colour. */
export function Bar(props: { pieces: readonly number[] }) {
  const start = (at: number) => props.pieces.slice(0, at).reduce((sum, piece) => sum + piece, 0);
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width="100" height="10" />
      <For each={props.pieces}>
        {(piece, at) => <rect class={`shade-${at()}`} x={start(at()) * 100} width={piece * 100} height="10" />}
      </For>
    </svg>
  );
}
