import { Show, type JSX } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import { AnswerPanel } from "./answer-panel";
import type { PracticeAtHand } from "./create-practice";
import { HelperNote } from "./helper-note";
import type { Speech } from "./speech";
import { StepProgress } from "./step-progress";
import { Subtitle } from "./subtitle";
import { createStepWays, StepWays, StepWaysButton } from "./step-ways";

export interface StepWordsProps {
  practice: PracticeAtHand;
  speech: Speech;
  ids: StepIds;
  heading?: (h1: HTMLHeadingElement) => void;
  onOfferTaken: () => void;
  onLeave?: () => void;
  /** A note about the guide itself, such as that its check is out of date. */
  notice?: JSX.Element;
  /** How much of the spoken sentence is told, while the step is demonstrated. */
  told?: () => number | undefined;
  /** What stands below the answer of the screen. */
  foot?: JSX.Element;
}

export interface StepIds {
  progress: string;
  sentence: string;
  beside: string;
  ways: string;
}

/** The words of one step: the progress, what to do, and what the screen answers. */
export function StepWords(props: StepWordsProps) {
  const ways = createStepWays(props.practice);
  const tools = () => ({
    practice: props.practice,
    speech: props.speech,
    onLeave: props.onLeave,
    ways,
    id: props.ids.ways,
    beside: props.ids.beside,
  });
  const subtitle = () =>
    !props.speech.available(props.practice.step().say) &&
    props.told?.() !== undefined &&
    !props.practice.state().answer;
  const alone = () => props.practice.state().mode === "alone";
  return (
    <>
      <StepProgress practice={props.practice.state()} id={props.ids.progress}>
        <StepWaysButton {...tools()} />
      </StepProgress>
      <StepWays {...tools()} />
      {props.notice}
      <h1 ref={props.heading} tabindex="-1" aria-labelledby={`${props.ids.progress} ${props.ids.sentence}`}>
        <Show when={alone()}>
          <small>{practiceWords().goal}</small>
        </Show>
        <span id={props.ids.sentence} lang={props.practice.state().guide.language ?? "vi"}>
          {alone() ? props.practice.step().goal : props.practice.step().do}
        </span>
      </h1>
      <Show when={subtitle()}>
        <Subtitle say={props.practice.step().say} told={props.told?.() ?? 0} />
      </Show>
      <AnswerPanel practice={props.practice.state()} onOfferTaken={props.onOfferTaken} />
      {props.foot}
      <HelperNote id={props.ids.beside} note={props.practice.step().helper} />
    </>
  );
}
