// @chunk later
import { Show } from "solid-js";
import { liveLetter } from "../../desk/live-tablet";
import { sharingWords } from "../../wording/sharing-words";
import type { ConsoleContext } from "../console/console-context";

/** A contact lies on the tablet where it was left, and is opened only there; others read which one that is. */
export function ContactElsewhere(props: { tablet: string; context: ConsoleContext }) {
  const letter = liveLetter(props.context.session().desk, props.tablet);
  const says = () => sharingWords().contact;
  return (
    <section class="card sealed-home" aria-labelledby="contact-elsewhere">
      <h2 id="contact-elsewhere">{says().title}</h2>
      <p>
        <Show when={letter()} fallback={says().onTablet}>
          {says().elsewhere(letter()!)}
        </Show>
      </p>
    </section>
  );
}
