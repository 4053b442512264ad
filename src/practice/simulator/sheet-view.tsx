import "./sheet-view.css";
import { createUniqueId, For, Show } from "solid-js";
import type { Sheet } from "../../domain/guide/practice-screen";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

/** A permission or consent sheet over the lower half of the screen; what lies under it is dimmed. */
export function SheetView(props: { sheet: Sheet; touch: Touch }) {
  const title = createUniqueId();
  return (
    <div class="ph-sheet-over" role="group" aria-labelledby={title}>
      <p class="ph-sheet-title" id={title}>
        {props.sheet.title}
      </p>
      <Show when={props.sheet.text}>
        <p>{props.sheet.text}</p>
      </Show>
      <div class="ph-sheet-buttons">
        <For each={props.sheet.buttons}>
          {(button) => (
            <Tappable id={button.id} touch={props.touch} class="ph-press" look={button.look ?? "second"}>
              <span class="ph-press-label">{button.label}</span>
            </Tappable>
          )}
        </For>
      </div>
    </div>
  );
}
