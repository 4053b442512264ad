import "./offer-parts.css";
import { Show } from "solid-js";
import type { ListingPart as Listing, Part } from "../../domain/guide/practice-screen";
import { Picture } from "../../ui/pictures/picture";
import { practiceWords } from "../../wording/practice-words";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

type Of<Kind extends Part["part"]> = Extract<Part, { part: Kind }>;

/** Something a search found. An advertisement is marked as small as real ones mark it: seeing it is the lesson. */
export function ResultPart(props: { part: Of<"result">; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-result">
      <Show when={props.part.ad}>
        <span class="ph-ad">{practiceWords().ad}</span>
      </Show>
      <span class="ph-result-address">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM3.5 12h17M12 3c5 5 5 13 0 18-5-5-5-13 0-18z" />
        </svg>
        <span>{props.part.address}</span>
      </span>
      <span class="ph-result-title">{props.part.title}</span>
      <Show when={props.part.text}>
        <span class="ph-detail">{props.part.text}</span>
      </Show>
    </Tappable>
  );
}

/** An app in the store, with who made it: what tells the real one from the copy. */
export function ListingPart(props: { part: Listing; touch: Touch }) {
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

/** Goods for sale. */
export function ProductPart(props: { part: Of<"product">; touch: Touch }) {
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
