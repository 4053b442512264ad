import "./view.css";
import { For } from "solid-js";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { QrPart } from "./schema";

const side = 21;
const eyes = [
  [0, 0],
  [14, 0],
  [0, 14],
] as const;

// Scattered by a fixed rule so that it looks like a code; it holds nothing and no camera reads it.
const dots = Array.from({ length: side * side }, (_, at) => [at % side, Math.floor(at / side)] as const).filter(
  ([x, y]) =>
    (x * 7 + y * 13 + x * y * 5 + ((x * x + y) % 3)) % 9 < 4 && !eyes.some(([ex, ey]) => near(x, ex) && near(y, ey)),
);
const code = dots.map(([x, y]) => `M${x} ${y}h.92v.92h-.92z`).join("");

/** A made-up QR code to point a camera at. */
export function QrView(props: { part: QrPart; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-qr">
      <svg viewBox="-2 -2 25 25" aria-hidden="true">
        <path d={code} />
        <For each={eyes}>
          {([x, y]) => (
            <>
              <rect class="ph-eye" x={x + 0.5} y={y + 0.5} width="6" height="6" rx="1.6" />
              <rect x={x + 2} y={y + 2} width="3" height="3" rx="0.8" />
            </>
          )}
        </For>
      </svg>
      <span class="ph-qr-label">{props.part.label}</span>
    </Tappable>
  );
}

function near(at: number, eye: number): boolean {
  return at >= eye - 1 && at < eye + 8;
}
