import { Show, type JSX } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import { AnswerPanel } from "./answer-panel";
import type { PracticeAtHand } from "./create-practice";
import { HelperNote, HelperToggle } from "./helper-note";
import { PaceToggle } from "./pace-toggle";
import type { Speech } from "./speech";
import { StepProgress } from "./step-progress";
import { StepTools } from "./step-tools";

export interface StepWordsProps {
  practice: PracticeAtHand;
  speech: Speech;
  ids: StepIds;
  heading?: (h1: HTMLHeadingElement) => void;
  onOfferTaken: () => void;
  onLeave?: () => void;
  /** A note about the guide itself, such as that its check is out of date. */
  notice?: JSX.Element;
}

export interface StepIds {
  progress: string;
  sentence: string;
  beside: string;
}

/** The words of one step: the progress, what to do, and what the screen answers. */
export function StepWords(props: StepWordsProps) {
  const alone = () => props.practice.state().mode === "alone";
  return (
    <>
      <StepProgress practice={props.practice.state()} id={props.ids.progress}>
        <PaceToggle practice={props.practice} speech={props.speech} />
        <HelperToggle id={props.ids.beside} />
      </StepProgress>
      <StepTools practice={props.practice} onLeave={props.onLeave} />
      {props.notice}
      <h1 ref={props.heading} tabindex="-1" aria-labelledby={`${props.ids.progress} ${props.ids.sentence}`}>
        <Show when={alone()}>
          <small>{practiceWords().goal}</small>
        </Show>
        <span id={props.ids.sentence}>{alone() ? props.practice.step().goal : props.practice.step().do}</span>
      </h1>
      <AnswerPanel practice={props.practice.state()} onOfferTaken={props.onOfferTaken} />
      <HelperNote id={props.ids.beside} note={props.practice.step().helper} />
    </>
  );
}
