import { useNavigate } from "@solidjs/router";
import { onMount, Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { keepSitting, sittingAddress } from "../../sitting";
import "./called-dialog.css";
import { DayTaken } from "./day-taken";
import { TurnCalled } from "./turn-called";

/** Over whatever is shown: the number is called, or was called in vain. */
export function CalledDialog(props: { turn: Turn; onHeard: () => void }) {
  const navigate = useNavigate();
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  const onHeard = () => {
    props.onHeard();
    navigate(sittingAddress(), { replace: true });
  };
  return (
    <dialog ref={dialog} class="come-now" aria-labelledby="come-now" onCancel={onHeard}>
      <h1 id="come-now">
        {props.turn.stage === "called" ? turnWords().called.yourTurn : turnWords().missed.title} ·{" "}
        {props.turn.request.number}
      </h1>
      <DayTaken turn={props.turn} />
      <Show when={props.turn.stage === "called"} fallback={<p>{turnWords().missed.kept}</p>}>
        <TurnCalled turn={props.turn} />
      </Show>
      <button class="btn main" onClick={onHeard}>
        <Picture name={props.turn.stage === "called" ? "called" : "own-number"} class="icon" />
        {props.turn.stage === "called" ? turnWords().called.heard : turnWords().missed.show}
      </button>
      <button class="btn come-now-other" onClick={() => keepSitting({ request: undefined })}>
        <Picture name="another-number" class="icon" />
        {turnWords().next.notCalled}
      </button>
    </dialog>
  );
}
