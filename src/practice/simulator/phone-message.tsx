import { Show } from "solid-js";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { Picture } from "../../ui/pictures/picture";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

/** A notification that has come down over the top of the screen, as that of an SMS does. */
export function PhoneMessage(props: { screen: PracticeScreen; touch: Touch }) {
  return (
    <Show when={props.screen.message}>
      {(message) => (
        <Tappable id={message().id} touch={props.touch} class="ph-message">
          <span class="ph-message-sign ph-beside">
            <Picture name="message" />
          </span>
          <span class="ph-message-from">{message().from}</span>
          <span>{message().text}</span>
        </Tappable>
      )}
    </Show>
  );
}
