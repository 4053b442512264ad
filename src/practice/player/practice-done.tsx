import { createMemo, For, type JSX, onMount, Show } from "solid-js";
import type { Mode } from "../../domain/practice/practice";
import { practiceSummary } from "../../domain/practice/practice-summary";
import { stepsToRepeat } from "../../domain/practice/practise-again";
import { practiceWords } from "../../wording/practice-words";
import type { PracticeAtHand } from "./create-practice";
import { RepeatSteps } from "./repeat-steps";
import { Sign } from "./sign";

/** The end of a sitting: how it went, then what to do next. The children stand below the buttons. */
export function PracticeDone(props: { practice: PracticeAtHand; onTakeHome: () => void; children?: JSX.Element }) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const mode = () => props.practice.state().mode;
  const lines = createMemo(() => summaryLines(props.practice));
  const repeat = createMemo(() => stepsToRepeat(props.practice.state()));
  const next = (): Mode => (mode() === "watch" ? "guided" : "alone");
  const allAlone = () => practiceSummary(props.practice.state()).alone === props.practice.state().guide.steps.length;
  return (
    <section class="practice-done" aria-labelledby="practice-done-title">
      <svg class="practice-done-picture" viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="54" />
        <path d="M36 62l17 17 33-37" />
      </svg>
      <h1 id="practice-done-title" ref={heading} tabindex="-1">
        {mode() === "watch" ? practiceWords().watched : practiceWords().finished}
      </h1>
      <p class="practice-done-guide">{props.practice.state().guide.title}</p>
      <ul class="practice-done-sum">
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Show
        when={repeat().length > 0}
        fallback={<p>{allAlone() ? practiceWords().praiseAlone : practiceWords().praiseNext}</p>}
      >
        <RepeatSteps guide={props.practice.state().guide} steps={repeat()} />
      </Show>
      <div class="practice-done-acts">
        <Show when={repeat().length > 0}>
          <button type="button" class="btn main" onClick={() => props.practice.again(mode(), repeat())}>
            <Sign name="again" />
            {practiceWords().onlyThese(repeat().length)}
          </button>
        </Show>
        <Show when={mode() !== "alone"}>
          <button
            type="button"
            class={repeat().length > 0 ? "btn second" : "btn main"}
            onClick={() => props.practice.again(next())}
          >
            {next() === "alone" ? practiceWords().tryAlone : practiceWords().tryGuided}
            <Sign name="on" />
          </button>
        </Show>
        <button type="button" class="btn second" onClick={() => props.practice.again(mode())}>
          <Sign name="again" />
          {mode() === "watch" ? practiceWords().watchAgain : practiceWords().again}
        </button>
        <button type="button" class="btn second" onClick={() => props.onTakeHome()}>
          <Sign name="home" />
          {practiceWords().takeHome}
        </button>
      </div>
      {props.children}
    </section>
  );
}

function summaryLines(practice: PracticeAtHand): string[] {
  const sum = practiceSummary(practice.state());
  const said = practiceWords();
  const lines: [number, (steps: number) => string][] = [
    [sum.alone, said.sumAlone],
    [sum.followed, said.sumFollowed],
    [sum["with-hints"], said.sumWithHints],
    [sum.skipped, said.sumSkipped],
    [sum.watched, said.sumWatched],
  ];
  return lines.filter(([steps]) => steps > 0).map(([steps, say]) => say(steps));
}
