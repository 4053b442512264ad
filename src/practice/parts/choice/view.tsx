import "./view.css";
import { For, Show } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";
import { Picture } from "../../../ui/pictures/picture";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import { photoShapes } from "./photo-shapes";
import type { ChoicePart } from "./schema";

export function ChoiceView(props: { part: ChoicePart; touch: Touch }) {
  const picture = () => (props.part.photo ? undefined : props.part.picture);
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-choice" look={props.part.chosen ? "chosen" : undefined}>
      <Show when={picture()}>{(name) => <Picture name={name()} class="ph-choice-picture" />}</Show>
      <Show when={props.part.photo}>
        {(name) => (
          <svg class="ph-choice-photo" viewBox="0 0 80 60" role="img" aria-label={practiceWords().photo[name()]}>
            <For each={photoShapes[name()]}>{([fill, d]) => <path fill={fill} d={d} />}</For>
          </svg>
        )}
      </Show>
      <span class="ph-choice-words">
        <span class="ph-choice-label">{props.part.label}</span>
        <Show when={props.part.detail}>
          <span class="ph-choice-detail">{props.part.detail}</span>
        </Show>
      </span>
      <svg class="ph-choice-mark" viewBox="0 0 24 24" aria-hidden="true">
        <Show when={props.part.chosen} fallback={<path d="M9.5 6l6 6-6 6" />}>
          <path d="M5 12.5l5 5L19.5 7" />
        </Show>
      </svg>
    </Tappable>
  );
}
