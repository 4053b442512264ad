import { onMount } from "solid-js";
import { visitWords } from "../wording/visit-words";
import "./still-here.css";

/** Half a minute to say "I am here" with one very large button. A touch beside the button counts as well. */
export function StillHere(props: { secondsLeft: number; onStay: () => void }) {
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  return (
    <dialog
      ref={dialog}
      class="still-here"
      aria-labelledby="still-here"
      onCancel={() => props.onStay()}
      onClick={() => props.onStay()}
    >
      <h1 id="still-here">{visitWords().idle.title}</h1>
      <p class="still-here-count" aria-hidden="true">
        {props.secondsLeft}
      </p>
      <p role="timer" aria-live="off">
        {visitWords().idle.seconds(props.secondsLeft)}
      </p>
      <p class="second-ink">{visitWords().idle.keepsNumber}</p>
      <button class="btn main">{visitWords().idle.stay}</button>
    </dialog>
  );
}
