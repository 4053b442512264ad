import "./page-bar.css";
import { For, Show } from "solid-js";
import type { PracticeScreen } from "../../../domain/guide/practice-screen";
import { site, stageCount, stageOf } from "./page-frame";

/** The top of a browser: the address, and on the site of the public services its name, the way back and the stages. */
export function PageBar(props: { screen: PracticeScreen }) {
  const onSite = () => props.screen.app === "portal";
  const stage = () => (onSite() ? stageOf(props.screen.title) : 0);
  return (
    <div class="ph-bar" data-kind="browser">
      <span class="ph-address">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <Show
            when={onSite()}
            fallback={<path d="M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM3.5 12h17M12 3c5 5 5 13 0 18-5-5-5-13 0-18z" />}
          >
            <path d="M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3" />
          </Show>
        </svg>
        <span class="ph-address-words">{props.screen.address}</span>
        <svg class="ph-beside" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5v.1M12 12v.1M12 19v.1" />
        </svg>
      </span>
      <Show when={onSite()}>
        <span class="ph-site ph-extra">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 7h16M4 12h16M4 17h16" />
          </svg>
          {site.name}
        </span>
      </Show>
      <Show when={props.screen.title}>
        <span class="ph-bar-title">
          <Show when={onSite()}>
            <span class="ph-way ph-beside">{site.way} </span>
          </Show>
          {props.screen.title}
        </span>
      </Show>
      <Show when={stage()}>
        <span class="ph-stages" aria-hidden="true">
          <For each={Array.from({ length: stageCount }, (_, at) => at)}>
            {(at) => <span data-on={at < stage() || undefined} />}
          </For>
        </span>
      </Show>
    </div>
  );
}
