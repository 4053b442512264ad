import type { Part } from "../../domain/guide/practice-screen";
import { Picture } from "../../ui/pictures/picture";

type Of<Kind extends Part["part"]> = Extract<Part, { part: Kind }>;

export function BubblePart(props: { part: Of<"bubble"> }) {
  return (
    <p class="ph-bubble" data-who={props.part.who}>
      {props.part.text}
    </p>
  );
}

export function CallerPart(props: { part: Of<"caller"> }) {
  return (
    <div class="ph-caller">
      <span class="ph-caller-face">
        <Picture name="person" />
      </span>
      <strong>{props.part.name}</strong>
      <span>{props.part.detail}</span>
    </div>
  );
}
