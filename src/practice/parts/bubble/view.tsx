import "./view.css";
import type { BubblePart } from "./schema";

export function BubbleView(props: { part: BubblePart }) {
  return (
    <p class="ph-bubble" data-who={props.part.who}>
      {props.part.text}
    </p>
  );
}
