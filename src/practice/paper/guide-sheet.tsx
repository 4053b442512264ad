// @chunk later
import { For, Show } from "solid-js";
import { askedBeforehand, type Guide, type Step } from "../../domain/guide/guide";
import { DottedText } from "../../ui/text/dotted-text";
import { printWords } from "../../wording/print-words";
import { PaperHead } from "./paper-head";
import { PaperHelp } from "./paper-help";
import type { PaperOffice } from "./paper-office";
import { StepDrawing } from "./step-drawing";
import { UnreadTelling } from "./unread-telling";
import { WayBack } from "./way-back";
import "./paper.css";

export const sheetSizes = ["a5", "a4"] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** How much of a practice screen is shown, in the units of its drawing: as tall as the words beside it mostly are. */
const tall = { a5: 180, a4: 250 };
/** More steps than this fit three pages of A5, or one A4, in smaller letters alone. */
const manySteps = 12;

interface GuideSheetProps {
  guide: Guide;
  /** Where the citizen stopped; undefined for a sheet of the whole guide. */
  step?: number;
  size: SheetSize;
  office: PaperOffice;
}

/**
 * The guide on paper, for people without a phone: large letters, pictures, numbered steps, and the code back to the
 * step. Three pages of A5 at most, or both sides of one A4; who helps stands on the first.
 */
export function GuideSheet(props: GuideSheetProps) {
  const letters = () => (props.guide.steps.length > manySteps ? "many-steps" : "");
  return (
    <article class={`paper sheet ${props.size} ${letters()}`} lang={props.guide.language ?? "vi"}>
      <PaperHead />
      <h1>{props.guide.title}</h1>
      <WayBack {...props} />
      <PaperHelp office={props.office} />
      <p class="paper-care">
        <strong>{printWords().care}</strong> {props.guide.warning}
      </p>
      <Beforehand guide={props.guide} />
      <ol class="sheet-steps">
        <For each={props.guide.steps}>
          {(step, at) => (
            <SheetStep step={step} number={at() + 1} here={at() + 1 === props.step} tall={tall[props.size]} />
          )}
        </For>
      </ol>
      <p class="paper-checked">{printWords().checked(props.guide.checkedOn.split("-").reverse().join("-"))}</p>
      <UnreadTelling guide={props.guide} />
    </article>
  );
}

function Beforehand(props: { guide: Guide }) {
  return (
    <section class="paper-beforehand">
      <For each={askedBeforehand}>
        {(one) => (
          <p>
            <strong>{printWords().asked[one]}</strong> {props.guide.beforehand[one]}
          </p>
        )}
      </For>
      <Show when={props.guide.bring.length}>
        <div class="paper-bring">
          <strong id="paper-bring">{printWords().bring}</strong>
          <ul aria-labelledby="paper-bring">
            <For each={props.guide.bring}>{(thing) => <li>{thing}</li>}</For>
          </ul>
        </div>
      </Show>
    </section>
  );
}

interface SheetStepProps {
  step: Step;
  number: number;
  here: boolean;
  tall: number;
}

function SheetStep(props: SheetStepProps) {
  return (
    <li classList={{ here: props.here, halt: "stop" in props.step.done }}>
      <StepDrawing step={props.step} tall={props.tall} />
      <div>
        <p>
          <b class="sheet-number">{props.number}</b>{" "}
          <b>
            <DottedText text={props.step.do} />
          </b>{" "}
          <DottedText text={props.step.because ?? ""} />
        </p>
        <Show when={props.here}>
          <p class="sheet-here">{printWords().here}</p>
        </Show>
      </div>
    </li>
  );
}
