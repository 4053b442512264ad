import { useLocation, useNavigate } from "@solidjs/router";
import { onMount } from "solid-js";
import { welcomeAddress } from "../domain/addresses";
import { Picture } from "../ui/pictures/picture";
import { visitWords } from "../wording/visit-words";
import { sitting } from "./sitting";
import "./still-here.css";

/** Half a minute to say "I am here" with one very large button. A touch beside the button counts as well. */
export function StillHere(props: { secondsLeft: number; onStay: () => void }) {
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  const navigate = useNavigate();
  const here = useLocation();
  /** The step to go on with; a number that is waited for comes before it. */
  const step = () => (sitting().practice && !sitting().request ? sitting().step : undefined);
  const onStay = () => {
    props.onStay();
    if (step() && here.pathname === welcomeAddress) navigate(sitting().practice!, { replace: true });
  };
  return (
    <dialog ref={dialog} class="still-here" aria-labelledby="still-here" onCancel={onStay} onClick={onStay}>
      <h1 id="still-here">{visitWords().idle.title}</h1>
      <p class="still-here-count" aria-hidden="true">
        {props.secondsLeft}
      </p>
      <p role="timer" aria-live="off">
        {visitWords().idle.seconds(props.secondsLeft)}
      </p>
      <p class="second-ink">{visitWords().idle.keepsNumber}</p>
      <button class="btn main">
        <Picture name="raised-hand" class="icon" />
        {step() ? visitWords().place.stay(step()!) : visitWords().idle.stay}
      </button>
    </dialog>
  );
}
