import { Match, Show, Switch } from "solid-js";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { Picture } from "../../ui/pictures/picture";

/** The top of the practice phone: an app's bar, a browser's address or the person one chats with. */
export function PhoneBar(props: { screen: PracticeScreen }) {
  return (
    <Switch>
      <Match when={props.screen.kind === "browser"}>
        <div class="ph-bar" data-kind="browser">
          <span class="ph-address">
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM3.5 12h17M12 3c5 5 5 13 0 18-5-5-5-13 0-18z" />
            </svg>
            <span>{props.screen.address}</span>
          </span>
          <Show when={props.screen.title}>
            <span class="ph-bar-title">{props.screen.title}</span>
          </Show>
        </div>
      </Match>
      <Match when={props.screen.title && props.screen.kind === "home"}>
        <p class="ph-home-title">{props.screen.title}</p>
      </Match>
      <Match when={props.screen.title && props.screen.kind !== "call"}>
        <div class="ph-bar">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M15 5l-7 7 7 7" />
          </svg>
          <Show when={props.screen.kind === "chat"}>
            <span class="ph-bar-face">
              <Picture name="person" />
            </span>
          </Show>
          <span class="ph-bar-title">{props.screen.title}</span>
        </div>
      </Match>
    </Switch>
  );
}
