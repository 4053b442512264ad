import "./view.css";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { TickPart } from "./schema";

/** A box to tick. The right tap ticks it, as it would on a real screen. */
export function TickView(props: { part: TickPart; touch: Touch }) {
  const ticked = () => (props.part.ticked ?? false) !== props.touch.ticked(props.part.id);
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-consent" role="checkbox" checked={ticked()}>
      <span class="ph-consent-box" data-on={ticked() || undefined}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12.5l5 5L19.5 7" />
        </svg>
      </span>
      <span>{props.part.label}</span>
    </Tappable>
  );
}
