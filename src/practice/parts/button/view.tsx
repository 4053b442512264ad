import "./view.css";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { ButtonPart } from "./schema";

export function ButtonView(props: { part: ButtonPart; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-press" look={props.part.look ?? "second"}>
      <span class="ph-press-label">{props.part.label}</span>
    </Tappable>
  );
}
