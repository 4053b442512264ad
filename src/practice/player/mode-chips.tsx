import { For } from "solid-js";
import type { Mode } from "../../domain/practice/practice";
import { practiceWords } from "../../wording/practice-words";
import { ModeSign } from "./mode-sign";

const allModes: readonly Mode[] = ["watch", "guided", "alone"];

/** The ways to practise, one of them chosen. */
export function ModeChips(props: { modes: readonly Mode[] | undefined; mode: Mode; onMode: (mode: Mode) => void }) {
  return (
    <div class="step-modes" role="group" aria-label={practiceWords().ways}>
      <For each={props.modes ?? allModes}>
        {(mode) => (
          <button type="button" aria-pressed={props.mode === mode} onClick={() => props.onMode(mode)}>
            <ModeSign mode={mode} />
            {practiceWords()[mode]}
          </button>
        )}
      </For>
    </div>
  );
}
