import { createSignal, Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import { Sign } from "./sign";

const kept = "tram-so-beside";
const [open, showOpen] = createSignal(read());

/** Opens and closes the note for the helper beside the citizen. It stays as chosen until the sitting ends. */
export function HelperToggle(props: { id: string }) {
  const onToggle = () => {
    showOpen(!open());
    try {
      sessionStorage.setItem(kept, open() ? "open" : "closed");
    } catch {
      // Without storage the choice is only lost at a reload.
    }
  };
  return (
    <button type="button" class="step-tool" aria-expanded={open()} aria-controls={props.id} onClick={onToggle}>
      <Sign name="two" />
      {practiceWords().beside}
    </button>
  );
}

/** How the helper guides this step without touching the screen for the citizen. */
export function HelperNote(props: { id: string; note: string }) {
  return (
    <div id={props.id} class="step-beside" hidden={!open()}>
      <Show when={open()}>
        <p>
          <b>{practiceWords().besideSays}</b> {props.note}
        </p>
      </Show>
    </div>
  );
}

function read(): boolean {
  try {
    return sessionStorage.getItem(kept) === "open";
  } catch {
    return false;
  }
}
