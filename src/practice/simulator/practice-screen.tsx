import "./simulator.css";
import { createEffect, For, on, onCleanup, onMount, Show } from "solid-js";
import type { PracticeScreen as Screen } from "../../domain/guide/guide";
import type { RealData } from "../../domain/practice/real-data";
import type { Typed } from "../../domain/practice/try-part";
import { words } from "../../wording/words";
import { fitInside } from "./fit-inside";
import { footOf } from "./foot-of";
import { PartView } from "./part-view";
import { PhoneBar } from "./phone-bar";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

export interface PracticeScreenProps {
  screen: Screen;
  /** Id of the part the step waits for. */
  target?: string;
  ring: boolean;
  /** The right part was tapped: a tick stands on it. */
  ticked?: boolean;
  /** A picture to look at, with nothing to tap or focus. */
  still?: boolean;
  onTap?: (id: string) => void;
  onType?: (typed: Typed) => void;
  onRealData?: (id: string, what: RealData) => void;
}

/** The practice phone: fills the box it is given, scales its own type, and always says that it is an exercise. */
export function PracticeScreen(props: PracticeScreenProps) {
  const touch: Touch = {
    get still() {
      return props.still ?? false;
    },
    ringed: (id) => props.ring && id !== undefined && id === props.target,
    ticked: (id) => (props.ticked ?? false) && id !== undefined && id === props.target,
    waitsFor: (id) => id === props.target,
    tap: (id) => props.onTap?.(id),
    type: (typed) => props.onType?.(typed),
    realData: (id, what) => props.onRealData?.(id, what),
  };
  const label = () => words().practice.phone(props.screen.title ?? props.screen.address ?? words().practice.noTitle);
  return (
    <div
      class="practice-phone-box"
      data-still={props.still || undefined}
      role={props.still ? "img" : "group"}
      aria-label={label()}
    >
      <div class="practice-phone" data-kind={props.screen.kind}>
        <p class="ph-banner">{words().practice.banner}</p>
        <PhoneFace screen={props.screen} touch={touch} />
      </div>
    </div>
  );
}

function PhoneFace(props: { screen: Screen; touch: Touch }) {
  let face!: HTMLDivElement;
  const foot = () => footOf(props.screen);
  onMount(() => {
    const fit = fitInside(face);
    createEffect(on(() => props.screen, fit.again));
    onCleanup(fit.stop);
  });
  return (
    <div class="ph-face" ref={face}>
      <Show when={props.screen.message}>
        {(message) => (
          <Tappable id={message().id} touch={props.touch} class="ph-message">
            <span class="ph-message-from">{message().from}</span>
            <span>{message().text}</span>
          </Tappable>
        )}
      </Show>
      <PhoneBar screen={props.screen} />
      <div class="ph-parts">
        <For each={foot().above}>{(part) => <PartView part={part} touch={props.touch} />}</For>
        <div class="ph-foot">
          <For each={foot().buttons}>{(part) => <PartView part={part} touch={props.touch} />}</For>
        </div>
      </div>
    </div>
  );
}
