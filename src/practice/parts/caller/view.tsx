import "./view.css";
import { Picture } from "../../../ui/pictures/picture";
import type { CallerPart } from "./schema";

export function CallerView(props: { part: CallerPart }) {
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
