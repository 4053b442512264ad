import { useNavigate } from "@solidjs/router";
import { createSignal, Match, Show, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { Turn } from "../../desk/live-turn";
import { withdrawRequest } from "../../desk/request/withdraw-request";
import { visitWords } from "../../wording/visit-words";
import { Frame } from "../frame";
import { sitting } from "../sitting";
import { AfterHelp } from "./after-help";
import { TurnAside } from "./turn-aside";
import "./your-turn.css";

/** The number across the room, its place in the list, who helps, and what to do meanwhile. */
export function NumberCard(props: { desk: Desk; turn: Turn }) {
  const request = () => props.turn.request;
  const [leaving, setLeaving] = createSignal(false);
  const actions = () => (
    <Show
      when={leaving()}
      fallback={
        <button class="btn quiet" onClick={() => setLeaving(true)}>
          {visitWords().turn.withdraw}
        </button>
      }
    >
      <Sure desk={props.desk} id={request().id} onStay={() => setLeaving(false)} />
    </Show>
  );
  return (
    <Show when={request().state !== "closed"} fallback={<AfterHelp request={request()} />}>
      <Frame
        actions={actions()}
        corner={
          <Show when={!leaving()}>
            <GoOn />
          </Show>
        }
      >
        <div class="turn">
          <section class="turn-number" aria-live="polite">
            <p class="turn-label">{visitWords().turn.yourNumber}</p>
            <h1 class="number">{request().number}</h1>
            <Place turn={props.turn} />
          </section>
          <TurnAside turn={props.turn} desk={props.desk} />
        </div>
      </Frame>
    </Show>
  );
}

function Place(props: { turn: Turn }) {
  const minutes = () => {
    const known = props.turn.minutes;
    return known ? visitWords().turn.minutes(known.from, known.to) : visitWords().turn.minutesUnknown;
  };
  return (
    <Switch>
      <Match when={props.turn.band}>
        {(band) => (
          <>
            <p class="turn-place">
              <strong>{visitWords().turn.band(band())}</strong> · {minutes()}
            </p>
            <p class="turn-note">{visitWords().turn.sitDown}</p>
            <p class="turn-note">{visitWords().turn.remember}</p>
          </>
        )}
      </Match>
      <Match when={props.turn.request.state === "in-hand"}>
        <p class="turn-place">
          <strong>
            {props.turn.helper ? visitWords().turn.helping(props.turn.helper) : visitWords().turn.helpingNoName}
          </strong>
        </p>
      </Match>
    </Switch>
  );
}

function GoOn() {
  const navigate = useNavigate();
  return (
    <button class="btn main" onClick={() => navigate(sitting().practice ?? "/", { replace: true })}>
      {visitWords().turn.goOn}
    </button>
  );
}

/** Asked a second time: the button is as large as the others, and a stray touch must not cost the place. */
function Sure(props: { desk: Desk; id: string; onStay: () => void }) {
  return (
    <>
      <p class="turn-sure" role="status">
        {visitWords().turn.withdrawSure}
      </p>
      <button class="btn danger" onClick={() => void withdrawRequest(props.desk, props.id)}>
        {visitWords().turn.withdrawYes}
      </button>
      <button class="btn second" onClick={() => props.onStay()}>
        {visitWords().turn.withdrawNo}
      </button>
    </>
  );
}
