import { Show } from "solid-js";
import { practisedWords } from "../../wording/practised-words";
import type { PracticeAtHand } from "./create-practice";
import { Sign } from "./sign";

export interface DoneProps {
  practice: PracticeAtHand;
  /** Absent where the person is at home already. */
  onTakeHome?: () => void;
  /** Opens what whoever did every step alone may carry home: that they can do it. */
  onAble?: () => void;
  /** Another guide that is useful after this one, and what opens it. */
  next?: { title: string; open: () => void };
}

/**
 * What to do next, the most useful first: what needed help, once more; else this way alone; who did it alone takes it home.
 * Then home, once more, and the next guide.
 */
export function DoneActions(props: DoneProps & { repeat: number[]; allAlone: boolean }) {
  const mode = () => props.practice.state().mode;
  const next = () => (mode() === "watch" ? "guided" : "alone");
  const look = (first: boolean) => `btn ${first ? "main" : "second"}`;
  const repeats = () => props.repeat.length > 0;
  return (
    <div class="practice-done-acts">
      <Show when={repeats()}>
        <button type="button" class="btn main" onClick={() => props.practice.again(mode(), props.repeat)}>
          <Sign name="again" />
          {practisedWords().onlyThese(props.repeat.length)}
        </button>
      </Show>
      <Show when={mode() !== "alone"}>
        <button type="button" class={look(!repeats())} onClick={() => props.practice.again(next())}>
          {next() === "alone" ? practisedWords().tryAlone : practisedWords().tryGuided}
          <Sign name="on" />
        </button>
      </Show>
      <Show when={props.onTakeHome}>
        <button type="button" class={look(!repeats() && mode() === "alone")} onClick={() => props.onTakeHome?.()}>
          <Sign name="home" />
          {practisedWords().takeHome}
        </button>
      </Show>
      <button type="button" class="btn second" onClick={() => props.practice.again(mode())}>
        <Sign name="again" />
        {mode() === "watch" ? practisedWords().watchAgain : practisedWords().again}
      </button>
      <Show when={props.allAlone && props.onAble}>
        <button type="button" class="btn second" onClick={() => props.onAble?.()}>
          <Sign name="tick" />
          {practisedWords().able}
        </button>
      </Show>
      <Show when={props.next}>
        {(guide) => (
          <button type="button" class="btn quiet" onClick={() => guide().open()}>
            {practisedWords().nextGuide(guide().title)}
            <Sign name="on" />
          </button>
        )}
      </Show>
    </div>
  );
}
