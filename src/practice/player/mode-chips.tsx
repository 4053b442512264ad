import { For } from "solid-js";
import type { Mode } from "../../domain/practice/practice";
import { practiceWords } from "../../wording/practice-words";

const modes = ["watch", "guided", "alone"] as const;

/** The three ways to practise, one of them chosen. */
export function ModeChips(props: { mode: Mode; onMode: (mode: Mode) => void }) {
  return (
    <div class="step-modes" role="group" aria-label={practiceWords().ways}>
      <For each={modes}>
        {(mode) => (
          <button type="button" aria-pressed={props.mode === mode} onClick={() => props.onMode(mode)}>
            {practiceWords()[mode]}
          </button>
        )}
      </For>
    </div>
  );
}
