import { For, Match, Show, Switch } from "solid-js";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { Picture } from "../../ui/pictures/picture";
import { isFront, signsOf } from "./frame/app-frame";
import { PageBar } from "./frame/page-bar";

/** The top of the practice phone: an app's bar, a browser's address or the person one chats with. */
export function PhoneBar(props: { screen: PracticeScreen }) {
  return (
    <Switch>
      <Match when={props.screen.kind === "browser"}>
        <PageBar screen={props.screen} />
      </Match>
      <Match when={props.screen.title && props.screen.kind === "home"}>
        <p class="ph-home-title">{props.screen.title}</p>
        <Signs screen={props.screen} />
      </Match>
      <Match when={props.screen.title && props.screen.kind !== "call"}>
        <AppBar screen={props.screen} />
      </Match>
    </Switch>
  );
}

function AppBar(props: { screen: PracticeScreen }) {
  const way = () => !isFront(props.screen) && props.screen.app !== "question";
  const face = () => props.screen.kind === "chat" || isFront(props.screen);
  return (
    <div class="ph-bar">
      <Show when={way()}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 5l-7 7 7 7" />
        </svg>
      </Show>
      <Show when={face()}>
        <span class="ph-bar-face">
          <Picture name="person" />
        </span>
      </Show>
      <span class="ph-bar-title">{props.screen.title}</span>
      <Signs screen={props.screen} />
    </div>
  );
}

function Signs(props: { screen: PracticeScreen }) {
  return (
    <span class="ph-signs ph-beside">
      <For each={signsOf(props.screen)}>{(name) => <Picture name={name} />}</For>
    </span>
  );
}
