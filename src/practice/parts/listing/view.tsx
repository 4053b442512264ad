import "./view.css";
import { Show } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { ListingPart } from "./schema";

/** An app in the store, with who made it: what tells the real one from the copy. */
export function ListingView(props: { part: ListingPart; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-listing">
      <span class="ph-listing-tile">
        <Picture name={props.part.picture} />
      </span>
      <span class="ph-two-lines">
        <span class="ph-listing-name">{props.part.name}</span>
        <span class="ph-listing-maker">{props.part.maker}</span>
      </span>
      <Show when={props.part.detail}>
        <span class="ph-detail">{props.part.detail}</span>
      </Show>
      <span class="ph-listing-action">{props.part.action}</span>
    </Tappable>
  );
}
