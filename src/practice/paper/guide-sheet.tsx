// @chunk later
import { For, Show } from "solid-js";
import type { Guide, Step } from "../../domain/guide/guide";
import { printWords } from "../../wording/print-words";
import { PaperHead } from "./paper-head";
import { PaperHelp } from "./paper-help";
import type { PaperOffice } from "./paper-office";
import { StepDrawing } from "./step-drawing";
import { WayBack } from "./way-back";
import "./paper.css";

export const sheetSizes = ["a5", "a4"] as const;
export type SheetSize = (typeof sheetSizes)[number];

interface GuideSheetProps {
  guide: Guide;
  /** Where the citizen stopped; undefined for a sheet of the whole guide. */
  step?: number;
  size: SheetSize;
  office: PaperOffice;
}

/**
 * The guide on paper, for people without a phone: large letters, pictures, numbered steps, and the code back to the
 * step.
 */
export function GuideSheet(props: GuideSheetProps) {
  return (
    <article class={`paper sheet ${props.size}`} lang="vi">
      <PaperHead />
      <h1>{props.guide.title}</h1>
      <WayBack {...props} />
      <Show when={props.guide.bring.length}>
        <section class="paper-bring">
          <h2>{printWords().bring}</h2>
          <ul>
            <For each={props.guide.bring}>{(thing) => <li>{thing}</li>}</For>
          </ul>
        </section>
      </Show>
      <p class="paper-care">
        <strong>{printWords().care}</strong> {props.guide.warning}
      </p>
      <PaperHelp office={props.office} />
      <ol class="sheet-steps">
        <For each={props.guide.steps}>
          {(step, at) => <SheetStep step={step} number={at() + 1} here={at() + 1 === props.step} />}
        </For>
      </ol>
      <p class="paper-checked">{printWords().checked(props.guide.checkedOn.split("-").reverse().join("-"))}</p>
    </article>
  );
}

function SheetStep(props: { step: Step; number: number; here: boolean }) {
  return (
    <li classList={{ here: props.here, halt: "stop" in props.step.done }}>
      <StepDrawing step={props.step} />
      <div>
        <p class="sheet-do">
          <b class="sheet-number">{props.number}</b> {props.step.do}
        </p>
        <Show when={props.step.because}>
          <p>{props.step.because}</p>
        </Show>
        <Show when={props.here}>
          <p class="sheet-here">{printWords().here}</p>
        </Show>
      </div>
    </li>
  );
}
