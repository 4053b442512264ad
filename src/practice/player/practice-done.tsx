import { createMemo, For, type JSX, onMount, Show } from "solid-js";
import { chime } from "../../device/chime";
import { didEveryStepAlone, mendedSteps, practiceSummary } from "../../domain/practice/practice-summary";
import { stepsToRepeat } from "../../domain/practice/practise-again";
import { Picture } from "../../ui/pictures/picture";
import { practisedWords } from "../../wording/practised-words";
import type { PracticeAtHand } from "./create-practice";
import { DoneActions, type DoneProps } from "./done-actions";
import { LotusOfSteps } from "./lotus-of-steps";
import { RepeatSteps } from "./repeat-steps";

/** The end of a sitting: what the person can now do, how it went, then what to do next. The children stand below the buttons. */
export function PracticeDone(props: DoneProps & { children?: JSX.Element }) {
  let heading!: HTMLHeadingElement;
  const guide = () => props.practice.state().guide;
  const mode = () => props.practice.state().mode;
  onMount(() => {
    heading.focus({ preventScroll: true });
    // Where somebody listens; in a room where nobody does it stays quiet.
    if (mode() !== "watch" && props.practice.readsAloud()) chime();
  });
  const lines = createMemo(() => summaryLines(props.practice));
  const repeat = createMemo(() => stepsToRepeat(props.practice.state()));
  const allAlone = () => didEveryStepAlone(props.practice.state());
  const praise = () => {
    const mended = mendedSteps(props.practice.state());
    if (mended > 0) return practisedWords().mended(mended);
    return allAlone() ? practisedWords().praiseAlone : practisedWords().praiseNext;
  };
  return (
    <section class="practice-done" aria-labelledby="practice-done-title">
      <LotusOfSteps practice={props.practice.state()} />
      <h1 id="practice-done-title" ref={heading} tabindex="-1">
        {mode() === "watch" ? practisedWords().watched : practisedWords().finished}
      </h1>
      <p class="practice-done-able" lang={guide().language ?? "vi"}>
        <Picture name={guide().picture} />
        <span>{guide().summary}</span>
      </p>
      <ul class="practice-done-sum">
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Show when={repeat().length > 0} fallback={<p>{praise()}</p>}>
        <RepeatSteps guide={guide()} steps={repeat()} />
      </Show>
      <DoneActions {...props} repeat={repeat()} allAlone={allAlone()} />
      {props.children}
    </section>
  );
}

function summaryLines(practice: PracticeAtHand): string[] {
  const sum = practiceSummary(practice.state());
  const said = practisedWords();
  const lines: [number, (steps: number) => string][] = [
    [sum.alone, said.sumAlone],
    [sum.followed, said.sumFollowed],
    [sum["with-hints"], said.sumWithHints],
    [sum.skipped, said.sumSkipped],
    [sum.watched, said.sumWatched],
  ];
  return lines.filter(([steps]) => steps > 0).map(([steps, say]) => say(steps));
}
