import { For } from "solid-js";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { PartView } from "../parts/registry/views";
import { footOf } from "./foot-of";
import type { Touch } from "./touch";

/** The parts of a step, and at their foot the buttons that end it. */
export function PhoneParts(props: { screen: PracticeScreen; touch: Touch }) {
  const foot = () => footOf(props.screen);
  return (
    <div class="ph-parts">
      <For each={foot().above}>{(part) => <PartView part={part} touch={props.touch} />}</For>
      <div class="ph-foot">
        <For each={foot().buttons}>{(part) => <PartView part={part} touch={props.touch} />}</For>
      </div>
    </div>
  );
}
