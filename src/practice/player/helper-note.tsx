import { createSignal, Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";

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
      {/* Phones at home have no such button, and so not its sign. */}
      <svg class="step-sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 19c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16.5 11a2.5 2.5 0 1 0 0-5M17.5 13.5c2.5.4 4 2.3 4 5.5" />
      </svg>
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
