import { Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import type { PracticeAtHand } from "./create-practice";
import { ModeChips } from "./mode-chips";
import { Sign } from "./sign";

interface StepToolsProps {
  practice: PracticeAtHand;
  /** Leaves the practice here; the citizen can come back to it. */
  onLeave?: () => void;
}

/** The three ways to practise, and a way out that loses nothing. */
export function StepTools(props: StepToolsProps) {
  return (
    <div class="step-tools">
      <ModeChips mode={props.practice.state().mode} onMode={props.practice.changeMode} />
      <Show when={props.onLeave}>
        <button type="button" class="step-tool" onClick={() => props.onLeave!()}>
          <Sign name="home" />
          {practiceWords().leave}
        </button>
      </Show>
    </div>
  );
}
