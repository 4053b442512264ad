import { createEffect, createSignal, on, Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import type { PracticeAtHand } from "./create-practice";
import { HelperToggle } from "./helper-note";
import { ModeChips } from "./mode-chips";
import { PaceToggle } from "./pace-toggle";
import { Sign } from "./sign";
import type { Speech } from "./speech";

interface StepWaysProps {
  practice: PracticeAtHand;
  speech: Speech;
  ways: ReturnType<typeof createStepWays>;
  id: string;
  /** Id of the note for whoever sits beside. */
  beside: string;
  /** Leaves the practice here; the citizen can come back to it. */
  onLeave?: () => void;
}

/** Whether the ways stand open: beside the first step, and after it until the step or the way of practising changes. */
export function createStepWays(practice: PracticeAtHand) {
  const index = () => practice.state().index;
  const [opened, setOpened] = createSignal(false);
  createEffect(on([index, () => practice.state().mode], () => setOpened(false), { defer: true }));
  return { folds: () => index() > 0, open: () => index() === 0 || opened(), toggle: () => setOpened(!opened()) };
}

/** At the right of the progress: the button that opens the ways; beside the first step the two that fit there. */
export function StepWaysButton(props: StepWaysProps) {
  return (
    <Show when={props.ways.folds()} fallback={<SideTools {...props} />}>
      <button
        type="button"
        class="step-tool step-more"
        aria-expanded={props.ways.open()}
        aria-controls={props.id}
        onClick={() => props.ways.toggle()}
      >
        <Sign name="more" />
        {practiceWords().more}
      </button>
    </Show>
  );
}

/**
 * What is seldom wanted: another way to practise, slower, the note for the neighbour, the way out. It is open beside the
 * first step, where a person chooses; from then on one button opens it, so that the instruction stands alone.
 */
export function StepWays(props: StepWaysProps) {
  return (
    <div class="step-tools" id={props.id} hidden={!props.ways.open()}>
      <Show when={props.ways.open()}>
        <ModeChips modes={props.practice.modes} mode={props.practice.state().mode} onMode={props.practice.changeMode} />
        <Show when={props.ways.folds()}>
          <SideTools {...props} />
        </Show>
        <Show when={props.onLeave}>
          <button type="button" class="step-tool" onClick={() => props.onLeave!()}>
            <Sign name="home" />
            {practiceWords().leave}
          </button>
        </Show>
      </Show>
    </div>
  );
}

function SideTools(props: StepWaysProps) {
  return (
    <>
      <PaceToggle practice={props.practice} speech={props.speech} />
      <Show when={props.practice.step().helper}>
        <HelperToggle id={props.beside} />
      </Show>
    </>
  );
}
