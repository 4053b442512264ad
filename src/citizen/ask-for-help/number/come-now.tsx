import { useNavigate } from "@solidjs/router";
import { createEffect, createSignal, on, onMount, Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import { liveTurn } from "../../../desk/live-turn";
import type { Turn } from "../../../desk/read-turn";
import { chime } from "../../../device/chime";
import { turnWords } from "../../../wording/turn-words";
import { keepSitting, sittingAddress } from "../../sitting";
import { DayTaken } from "./day-taken";
import { TurnCalled } from "./turn-called";
import "./come-now.css";

/** A citizen who practises while waiting hears and sees that they are called, or that they missed a call. */
export function ComeNow(props: { desk: Desk; request: string }) {
  const live = liveTurn(props.desk, props.request);
  const [answered, setAnswered] = createSignal<string>();
  const turn = () => live()?.turn;
  /** Names one call, or one repeat of it. Each is announced once. */
  const call = () => {
    const now = turn();
    const stage = now?.stage;
    return stage === "called" || stage === "missed" ? `${stage} ${now!.request.lastCall?.at}` : undefined;
  };
  createEffect(on(call, (said) => void (said?.startsWith("called") && chime())));
  return (
    <Show when={call() !== answered() && call()} keyed>
      {(said) => <Call turn={turn()!} onHeard={() => setAnswered(said)} />}
    </Show>
  );
}

function Call(props: { turn: Turn; onHeard: () => void }) {
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
        {props.turn.stage === "called" ? turnWords().called.heard : turnWords().missed.show}
      </button>
      <button class="btn come-now-other" onClick={() => keepSitting({ request: undefined })}>
        {turnWords().next.notCalled}
      </button>
    </dialog>
  );
}
