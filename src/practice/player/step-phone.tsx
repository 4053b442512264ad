import { createEffect, on, onMount, Show } from "solid-js";
import { targetOf } from "../../domain/guide/guide";
import { partIsRight, showsRing } from "../../domain/practice/practice";
import { PracticeScreen } from "../simulator/practice-screen";
import type { Demonstration } from "./create-demonstration";
import type { PracticeAtHand } from "./create-practice";
import { MovingHand, type HandBeat } from "./moving-hand";
import { showOnce } from "./show-once";

interface StepPhoneProps {
  practice: PracticeAtHand;
  demonstration: Demonstration;
}

/** The practice phone of the step at hand, and the hand that shows where. */
export function StepPhone(props: StepPhoneProps) {
  let phone!: HTMLDivElement;
  const practice = () => props.practice.state();
  const watching = () => practice().mode === "watch";
  const showing = showOnce(props.practice);
  const hand = (): HandBeat | undefined => {
    if (!watching()) return showing();
    const beat = props.demonstration.beat();
    return beat === "read" || beat === "look" ? undefined : beat;
  };
  const ring = () => showsRing(practice()) && !(watching() && props.demonstration.beat() === "read");
  onMount(() => watchedOnly(phone, { watching, touched: props.demonstration.pause }));
  createEffect(on(props.demonstration.typed, (typed) => typed !== undefined && typeInto(phone, typed)));
  return (
    <div class="step-phone" data-hand={hand() ? "moving" : undefined} ref={phone}>
      {/* Keyed: a new step is a new phone, so that nothing typed can reach the next step. */}
      <Show when={props.practice.step()} keyed>
        {(step) => (
          <PracticeScreen
            screen={step.screen}
            target={targetOf(step.done)}
            ring={ring()}
            ticked={partIsRight(practice())}
            onTap={props.practice.tap}
            onType={props.practice.type}
            onRealData={props.practice.realDataNoticed}
          />
        )}
      </Show>
      <MovingHand phone={() => phone} beat={hand()} />
    </div>
  );
}

// A touch of a phone that shows itself is no try, brings no keyboard, and pauses it.
function watchedOnly(phone: HTMLElement, when: { watching: () => boolean; touched: () => void }): void {
  const refuse = (event: Event) => {
    if (!when.watching()) return;
    event.preventDefault();
    event.stopPropagation();
    when.touched();
  };
  for (const sign of ["click", "mousedown", "beforeinput"]) phone.addEventListener(sign, refuse, { capture: true });
}

// The field keeps its text by itself, whoever typed it.
function typeInto(phone: HTMLElement, text: string): void {
  const input = phone.querySelector<HTMLInputElement>(":is(.ph-ringed, .ph-ticked) input");
  if (input) input.value = text;
}
