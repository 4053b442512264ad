import "./sheet-view.css";
import { createUniqueId, For, Show } from "solid-js";
import { isPermission } from "../../domain/guide/permission";
import type { Sheet } from "../../domain/guide/practice-screen";
import { ButtonView } from "../parts/button/view";
import type { Touch } from "./touch";

/** A permission or consent sheet over the lower half of the screen; what lies under it is dimmed. */
export function SheetView(props: { sheet: Sheet; touch: Touch }) {
  const title = createUniqueId();
  return (
    <div
      class="ph-sheet-over"
      data-android={isPermission(props.sheet) || undefined}
      role="group"
      aria-labelledby={title}
    >
      <p class="ph-sheet-title" id={title}>
        {props.sheet.title}
      </p>
      <Show when={props.sheet.text}>
        <p>{props.sheet.text}</p>
      </Show>
      <div class="ph-sheet-buttons">
        <For each={props.sheet.buttons}>
          {(button) => <ButtonView part={{ part: "button", ...button }} touch={props.touch} />}
        </For>
      </div>
    </div>
  );
}
