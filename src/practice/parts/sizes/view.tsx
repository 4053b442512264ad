import "./view.css";
import { For } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { SizesPart } from "./schema";

/** The letters from small to large; a tap takes the next larger one. */
export function SizesView(props: { part: SizesPart; touch: Touch }) {
  const at = () => Math.min(props.part.of, props.part.at + (props.touch.ticked(props.part.id) ? 1 : 0));
  const letters = () => Array.from({ length: props.part.of }, (_, index) => index + 1);
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-sizes">
      <span class="ph-sizes-label">{props.part.label}</span>
      <span class="ph-sizes-row" role="img" aria-label={practiceWords().sizeOf(at(), props.part.of)}>
        <For each={letters()}>
          {(letter) => (
            <span
              class="ph-sizes-letter"
              data-on={letter === at() || undefined}
              style={{ "--letter": String(0.9 + (letter - 1) * (1.5 / props.part.of)) }}
            >
              <span>A</span>
            </span>
          )}
        </For>
      </span>
    </Tappable>
  );
}
