import "./view.css";
import { Match, Switch } from "solid-js";
import type { NoticePart } from "./schema";

/** A note inside the practice app: its sign and its shade say the same as its words. */
export function NoticeView(props: { part: NoticePart }) {
  return (
    <div class="ph-notice" data-tone={props.part.tone}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <Switch>
          <Match when={props.part.tone === "good"}>
            <path d="M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM8 12.5l3 3 5.5-6" />
          </Match>
          <Match when={props.part.tone === "info"}>
            <path d="M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM12 11v5M12 7.7v.1" />
          </Match>
          <Match when={true}>
            <path d="M12 4l9 16H3zM12 10v5M12 17.4v.1" />
          </Match>
        </Switch>
      </svg>
      <p>{props.part.text}</p>
    </div>
  );
}
