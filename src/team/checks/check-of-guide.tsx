import { createMemo } from "solid-js";
import { buttonsToSee } from "../../domain/guide/buttons-to-see";
import { factsHere } from "../../domain/guide/facts-here";
import type { Guide } from "../../domain/guide/guide";
import type { TeamContext } from "../team-context";
import { CheckActions } from "./check-actions";
import { linesOf } from "./check-answers";
import { CheckForm } from "./check-form";
import { CheckHead } from "./check-head";
import { CheckSheet } from "./check-sheet";

/** One guide: what it rests on, the sheet to go through it with, and the form for what was seen. */
export function CheckOfGuide(props: { guide: Guide; context: TeamContext }) {
  const facts = createMemo(() => factsHere(props.guide, props.context.view().checks));
  const buttons = createMemo(() => buttonsToSee(props.guide));
  const lines = createMemo(() => linesOf(facts(), buttons()));
  const isOther = () => facts().some(({ check }) => check && check.otherFacts.length + check.otherSteps.length > 0);
  let sheet!: HTMLDivElement;
  return (
    <>
      <CheckHead guide={props.guide} />
      <CheckActions code={props.guide.code} isOther={isOther()} sheet={() => sheet} />
      <CheckForm guide={props.guide} lines={lines()} context={props.context} />
      <div ref={sheet}>
        <CheckSheet guide={props.guide} facts={facts()} buttons={buttons()} office={props.context.view().office.name} />
      </div>
    </>
  );
}
