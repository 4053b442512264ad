import { Show } from "solid-js";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { createFit } from "./create-fit";
import { PhoneFoot } from "./frame/phone-foot";
import { PhoneBar } from "./phone-bar";
import { PhoneMessage } from "./phone-message";
import { PhoneMore } from "./phone-more";
import { PhoneParts } from "./phone-parts";
import { SheetView } from "./sheet-view";
import type { Touch } from "./touch";

/** Everything under the banner: a message that came in, the bar, and the parts at the size that fits. */
export function PhoneFace(props: { screen: PracticeScreen; touch: Touch }) {
  let face!: HTMLDivElement;
  const scrolls = createFit({ face: () => face, screen: () => props.screen });
  return (
    <div class="ph-face" data-sheet={props.screen.sheet ? "" : undefined} ref={face}>
      <PhoneMessage screen={props.screen} touch={props.touch} />
      <PhoneBar screen={props.screen} />
      <PhoneParts screen={props.screen} touch={props.touch} />
      <PhoneFoot screen={props.screen} />
      <Show when={props.screen.sheet}>{(sheet) => <SheetView sheet={sheet()} touch={props.touch} />}</Show>
      <Show when={scrolls() && !props.touch.still}>
        <PhoneMore face={face} />
      </Show>
    </div>
  );
}
