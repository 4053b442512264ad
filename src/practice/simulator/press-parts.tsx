import { For, Show } from "solid-js";
import type { Part } from "../../domain/guide/practice-screen";
import { Picture } from "../../ui/pictures/picture";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

type Of<Kind extends Part["part"]> = Extract<Part, { part: Kind }>;

export function ButtonPart(props: { part: Of<"button">; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-press" look={props.part.look ?? "second"}>
      <span class="ph-press-label">{props.part.label}</span>
    </Tappable>
  );
}

export function ChoicePart(props: { part: Of<"choice">; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-choice" look={props.part.chosen ? "chosen" : undefined}>
      <Show when={props.part.picture}>{(name) => <Picture name={name()} class="ph-choice-picture" />}</Show>
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

export function AppsPart(props: { part: Of<"apps">; touch: Touch }) {
  return (
    <div class="ph-apps">
      <For each={props.part.apps}>
        {(app) => (
          <Tappable id={app.id} touch={props.touch} class="ph-app">
            <span class="ph-app-tile" data-picture={app.picture}>
              <Picture name={app.picture} />
            </span>
            <span class="ph-app-name">{app.label}</span>
          </Tappable>
        )}
      </For>
    </div>
  );
}
