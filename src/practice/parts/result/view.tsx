import "./view.css";
import { Show } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { ResultPart } from "./schema";

/** Something a search found. An advertisement is marked as small as real ones mark it: seeing it is the lesson. */
export function ResultView(props: { part: ResultPart; touch: Touch }) {
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
