import "./view.css";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { PickerPart } from "./schema";

/** A field that opens a list: a date, a province, a commune. */
export function PickerView(props: { part: PickerPart; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-picker">
      <span class="ph-two-lines">
        <span class="ph-picker-label">{props.part.label}</span>
        <span class="ph-picker-value">{props.part.value}</span>
      </span>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 9l6 6 6-6" />
      </svg>
    </Tappable>
  );
}
