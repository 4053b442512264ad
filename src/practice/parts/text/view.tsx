import "./view.css";
import type { TextPart } from "./schema";

export function TextView(props: { part: TextPart }) {
  return (
    <p class="ph-text" data-look={props.part.look}>
      {props.part.text}
    </p>
  );
}
