import { Show, type JSX } from "solid-js";
import type { Guide } from "../domain/guide/guide";
import type { Player } from "../practice/player/player";
import { StepActions } from "../practice/player/step-actions";
import { StepView } from "../practice/player/step-view";
import { Frame } from "./frame";
import { PersonAndNeeds } from "./person-and-needs";
import "./step-screen.css";
import { StaleNotice } from "./stale-notice";
import { TellingNotice } from "./telling-notice";

interface StepScreenProps extends Player {
  guide: Guide;
  onOfferTaken: () => void;
  onLeave: () => void;
  told?: JSX.Element;
  wordsOnly?: boolean;
}

/** A step of a practice as a whole screen of the citizen's side. */
export function StepScreen(props: StepScreenProps) {
  return (
    <Frame whereabouts={props.practice.whereabouts} actions={<StepActions {...props} />}>
      <StepView
        {...props}
        notice={() => <AboutTheGuide {...props} />}
        foot={() => <PersonAndNeeds guide={props.guide} first={props.practice.state().index === 0} />}
      />
    </Frame>
  );
}

/** What is to be known of the guide itself; its language is told once, beside the first step. */
function AboutTheGuide(props: Pick<StepScreenProps, "guide" | "practice">) {
  return (
    <>
      <StaleNotice guide={props.guide} short />
      <Show when={props.practice.state().index === 0}>
        <TellingNotice guide={props.guide} />
      </Show>
    </>
  );
}
