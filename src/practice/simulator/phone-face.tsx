import { createEffect, For, on, onCleanup, onMount, Show } from "solid-js";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { PartView } from "../parts/registry/views";
import { fitInside } from "./fit-inside";
import { footOf } from "./foot-of";
import { PhoneBar } from "./phone-bar";
import { SheetView } from "./sheet-view";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

/** Everything under the banner: a message that came in, the bar, and the parts at the size that fits. */
export function PhoneFace(props: { screen: PracticeScreen; touch: Touch }) {
  let face!: HTMLDivElement;
  const foot = () => footOf(props.screen);
  onMount(() => {
    const fit = fitInside(face);
    createEffect(on(() => props.screen, fit.again, { defer: true }));
    onCleanup(fit.stop);
  });
  return (
    <div class="ph-face" data-sheet={props.screen.sheet ? "" : undefined} ref={face}>
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
      <Show when={props.screen.sheet}>{(sheet) => <SheetView sheet={sheet()} touch={props.touch} />}</Show>
    </div>
  );
}
