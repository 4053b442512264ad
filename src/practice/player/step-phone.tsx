import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import { afterPaint } from "../../device/after-paint";
import { targetOf } from "../../domain/guide/guide";
import { partIsRight, showsRing, soFarOnShow } from "../../domain/practice/practice";
import { PracticeScreen } from "../simulator/practice-screen";
import type { Demonstration } from "./create-demonstration";
import type { PracticeAtHand } from "./create-practice";
import { MovingHand, type HandBeat } from "./moving-hand";
import { settleFields } from "./settle-fields";
import { showOnce } from "./show-once";

interface StepPhoneProps {
  practice: PracticeAtHand;
  demonstration: Demonstration;
}

/**
 * The practice phone of the step at hand, and the hand that shows where. It takes longer to draw than the words, so it
 * follows them one frame later; until then the phone before, if any, stands there as it was and takes no touch.
 */
export function StepPhone(props: StepPhoneProps) {
  let phone!: HTMLDivElement;
  const practice = () => props.practice.state();
  const shown = createFollower(props.practice.step);
  const behind = () => shown() !== props.practice.step();
  const watching = () => practice().mode === "watch";
  const showing = showOnce(props.practice);
  const hand = (): HandBeat | undefined => {
    if (!watching()) return showing();
    const beat = props.demonstration.beat();
    return beat === "read" || beat === "look" ? undefined : beat;
  };
  const ring = () => showsRing(practice()) && !(watching() && props.demonstration.beat() === "read");
  // Who was shown the place is offered the sample as well.
  const alone = () => practice().mode === "alone" && !soFarOnShow(practice()).aids.includes("show");
  const signs = createMemo<Signs>((before) =>
    before && behind() ? before : { ring: ring(), ticked: partIsRight(practice()), alone: alone() },
  );
  onMount(() => watchedOnly(phone, { watching, behind, touched: props.demonstration.pause }));
  createEffect(on(props.demonstration.typed, (typed) => typed !== undefined && typeInto(phone, typed)));
  return (
    <div class="step-phone" data-hand={hand() ? "moving" : undefined} aria-busy={behind()} ref={phone}>
      {/* Keyed: a new step is a new phone, so that nothing typed can reach the next step. */}
      <Show when={shown()} keyed>
        {(step) => (
          <PracticeScreen
            screen={step.screen}
            target={targetOf(step.done)}
            ring={signs().ring}
            ticked={signs().ticked}
            alone={signs().alone}
            onTap={(id) => (settleFields(id), props.practice.tap(id))}
            onType={props.practice.type}
            onRealData={props.practice.realDataNoticed}
          />
        )}
      </Show>
      <MovingHand phone={() => phone} beat={hand()} />
    </div>
  );
}

interface Signs {
  alone: boolean;
  ring: boolean;
  ticked: boolean;
}

/** The same value, one frame later, the first one too: what changes with it at once is painted first. */
function createFollower<Value>(leader: () => Value): () => Value | undefined {
  const [value, follow] = createSignal<Value>();
  createEffect(on(leader, (next) => onCleanup(afterPaint(() => follow(() => next)))));
  return value;
}

interface Watched {
  watching: () => boolean;
  /** True while the words already show the next step and the phone does not yet. */
  behind: () => boolean;
  touched: () => void;
}

// In demonstration mode a touch only pauses: it is not counted as a try and opens no keyboard.
function watchedOnly(phone: HTMLElement, when: Watched): void {
  const refuse = (event: Event) => {
    if (!when.watching() && !when.behind()) return;
    event.preventDefault();
    event.stopPropagation();
    if (when.watching()) when.touched();
  };
  for (const sign of ["click", "mousedown", "beforeinput"]) phone.addEventListener(sign, refuse, { capture: true });
}

// The field keeps its own text, whether the citizen or the demonstration typed it.
function typeInto(phone: HTMLElement, text: string): void {
  const input = phone.querySelector<HTMLInputElement>(":is(.ph-ringed, .ph-ticked) input");
  if (input) input.value = text;
}
