import "./phone-foot.css";
import { For, Match, Switch } from "solid-js";
import type { PracticeScreen } from "../../../domain/guide/practice-screen";
import { Picture } from "../../../ui/pictures/picture";
import { dockOf, isFront } from "./app-frame";

/** What a real screen has below its parts: the bar of an app's front page, the line to write in, or the phone's three keys. */
export function PhoneFoot(props: { screen: PracticeScreen }) {
  const hasTabs = () => props.screen.parts.some(({ part }) => part === "tabs");
  return (
    <Switch>
      <Match when={props.screen.sheet}>{null}</Match>
      <Match when={isFront(props.screen) && !hasTabs()}>
        <div class="ph-dock ph-extra">
          <For each={dockOf(props.screen.app)}>{(name) => <Picture name={name} />}</For>
        </div>
      </Match>
      <Match when={props.screen.kind === "chat"}>
        <div class="ph-write ph-extra">
          <span />
          <Picture name="photos" />
        </div>
      </Match>
      <Match when={props.screen.kind === "home"}>
        <div class="ph-keys ph-extra">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 6v12M12 6v12M17 6v12" />
          </svg>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6h12v12H6z" />
          </svg>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M15 5l-7 7 7 7" />
          </svg>
        </div>
      </Match>
    </Switch>
  );
}
