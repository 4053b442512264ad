import "./view.css";
import { For, Show } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";
import type { StatesPart } from "./schema";

const signs = { done: "M6 12.5l4 4 8-8.5", now: "M12 7v5l3.5 2", later: "M8 12h8", returned: "M12 6.5v7M12 17v.1" };

/** Where a dossier stands, from the first state to the last. */
export function StatesView(props: { part: StatesPart }) {
  return (
    <ol class="ph-states">
      <For each={props.part.states}>
        {(one) => (
          <li data-state={one.state} aria-current={one.state === "now" ? "step" : undefined}>
            <svg viewBox="0 0 24 24" role="img" aria-label={practiceWords().dossier[one.state]}>
              <circle cx="12" cy="12" r="11" />
              <path d={signs[one.state]} />
            </svg>
            <span class="ph-state-words">
              <span class="ph-state-label">{one.label}</span>
              <Show when={one.detail}>
                <span class="ph-state-detail">{one.detail}</span>
              </Show>
            </span>
          </li>
        )}
      </For>
    </ol>
  );
}
