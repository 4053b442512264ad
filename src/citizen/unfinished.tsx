import { Show } from "solid-js";
import { guidesHere } from "../content/catalogue";
import { visitWords } from "../wording/visit-words";
import { BackToStep } from "./back-to-step";
import { sitting } from "./sitting";
import { titleOf } from "./told-guides";

/** On the welcome, for who came away from a guide: the way back to the step is the first thing offered. */
export function Unfinished() {
  const guide = () => guidesHere().find(({ code }) => code === sitting().kept?.code);
  return (
    <Show when={sitting().step && sitting().practice ? guide() : undefined}>
      {(known) => (
        <div class="notice spread">
          <p>{visitWords().place.unfinished(titleOf(known()))}</p>
          <BackToStep class="main" />
        </div>
      )}
    </Show>
  );
}
