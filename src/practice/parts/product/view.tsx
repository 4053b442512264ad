import "./view.css";
import { Show } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { ProductPart } from "./schema";

/** Goods for sale. */
export function ProductView(props: { part: ProductPart; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-product">
      <span class="ph-product-photo">
        <Picture name={props.part.picture} />
      </span>
      <span class="ph-two-lines">
        <span class="ph-product-name">{props.part.name}</span>
        <span class="ph-product-price">{props.part.price}</span>
        <Show when={props.part.detail}>
          <span class="ph-detail">{props.part.detail}</span>
        </Show>
      </span>
    </Tappable>
  );
}
