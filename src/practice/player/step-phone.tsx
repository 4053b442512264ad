import { Show } from "solid-js";
import { targetOf } from "../../domain/guide/guide";
import { partIsRight, showsRing } from "../../domain/practice/practice";
import { PracticeScreen } from "../simulator/practice-screen";
import type { PracticeAtHand } from "./create-practice";

/** The practice phone of the step at hand. */
export function StepPhone(props: { practice: PracticeAtHand }) {
  const practice = () => props.practice.state();
  return (
    <div class="step-phone">
      {/* Keyed: a new step is a new phone, so that nothing typed can reach the next step. */}
      <Show when={props.practice.step()} keyed>
        {(step) => (
          <PracticeScreen
            screen={step.screen}
            target={targetOf(step.done)}
            ring={showsRing(practice())}
            ticked={partIsRight(practice())}
            onTap={props.practice.tap}
            onType={props.practice.type}
            onRealData={props.practice.realDataNoticed}
          />
        )}
      </Show>
    </div>
  );
}
