import "./view.css";
import { For } from "solid-js";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import { gestureShapes } from "./gesture-shape";
import type { GesturesPart } from "./schema";

/** What hands do to a phone, as pictures to choose from. */
export function GesturesView(props: { part: GesturesPart; touch: Touch }) {
  return (
    <div class="ph-gestures">
      <For each={props.part.gestures}>
        {({ id, label, act }) => (
          <Tappable id={id} touch={props.touch} class="ph-gesture">
            <svg viewBox="0 0 96 84" role="img" aria-label={label}>
              <path class="ph-gesture-phone" d={gestureShapes[act].phone} />
              <path class="ph-gesture-thing" d={gestureShapes[act].thing} />
              <path class="ph-gesture-arrow" d={gestureShapes[act].arrow} />
            </svg>
          </Tappable>
        )}
      </For>
    </div>
  );
}
