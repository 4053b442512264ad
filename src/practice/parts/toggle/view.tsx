import "./view.css";
import { Show } from "solid-js";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { TogglePart } from "./schema";

/** A switch of the phone's settings. The right tap turns it. */
export function ToggleView(props: { part: TogglePart; touch: Touch }) {
  const on = () => (props.part.on ?? false) !== props.touch.ticked(props.part.id);
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-toggle" role="switch" checked={on()}>
      <span class="ph-two-lines">
        <span class="ph-toggle-label">{props.part.label}</span>
        <Show when={props.part.detail}>
          <span class="ph-detail">{props.part.detail}</span>
        </Show>
      </span>
      <span class="ph-switch" data-on={on() || undefined} aria-hidden="true" />
    </Tappable>
  );
}
