import { Match, Show, Switch } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { createNow } from "../../../device/now";
import type { Instant } from "../../../domain/event";
import { openState } from "../../../domain/office/opening-hours";
import { dayInVietnam } from "../../../domain/office/service-day";
import { turnWords } from "../../../wording/turn-words";
import { PicturedStage } from "./pictured-stage";
import { TurnAppointment, TurnAway } from "./turn-away";
import { TurnCalled } from "./turn-called";

interface Told {
  turn: Turn;
}

/** The status under the number, for each stage of a turn: a picture, and the words. */
export function TurnStatus(props: Told & { now: () => Instant }) {
  return (
    <PicturedStage turn={props.turn}>
      <StatusInWords {...props} />
    </PicturedStage>
  );
}

function StatusInWords(props: Told & { now: () => Instant }) {
  const stage = () => props.turn.stage;
  return (
    <Switch>
      <Match when={stage() === "waiting" || stage() === "handed-over"}>
        <InLine {...props} />
      </Match>
      <Match when={stage() === "called"}>
        <TurnCalled turn={props.turn} />
      </Match>
      <Match when={stage() === "in-hand"}>
        <InHand turn={props.turn} />
      </Match>
      <Match when={stage() === "on-hold"}>
        <p class="turn-place">
          <strong>{turnWords().hold.kept}</strong>
        </p>
        <p class="turn-note">{turnWords().hold.meanwhile}</p>
        <p class="turn-note">{turnWords().hold.comeBack}</p>
      </Match>
      <Match when={stage() === "missed"}>
        <p class="turn-place">
          <strong>{turnWords().missed.title}</strong>
        </p>
        <p class="turn-note">{turnWords().missed.says}</p>
        <p class="turn-note">{turnWords().missed.once}</p>
      </Match>
      <Match when={stage() === "appointment"}>
        <TurnAppointment turn={props.turn} />
      </Match>
      <Match when={stage() === "away"}>
        <TurnAway turn={props.turn} />
      </Match>
    </Switch>
  );
}

function InLine(props: Told & { now: () => Instant }) {
  const now = createNow(props.now);
  const handed = () => props.turn.stage === "handed-over";
  const wait = () => {
    const known = props.turn.minutes;
    return known ? turnWords().waiting.minutes(known.from, known.to) : turnWords().waiting.minutesUnknown;
  };
  /** The hour at which the office opens again today. A waiting time across a break cannot be estimated. */
  const opens = () => {
    const state = openState(props.turn.office?.hours, now());
    return !state.open && state.next?.day === dayInVietnam(now()) ? state.next.from : undefined;
  };
  return (
    <>
      <Show when={props.turn.band}>
        {(band) => (
          <p class="turn-place">
            <strong>{turnWords().waiting.band(band())}</strong>
            <Show when={!opens()}>
              , <span class="turn-wait">{wait()}</span>
            </Show>
          </p>
        )}
      </Show>
      <Show when={handed()} fallback={<p class="turn-note">{turnWords().waiting.sitDown}</p>}>
        <HandedOver turn={props.turn} />
      </Show>
      <p class="turn-note">{opens() ? turnWords().waiting.opensAgain(opens()!) : turnWords().waiting.remember}</p>
    </>
  );
}

function HandedOver(props: Told) {
  const meantFor = () => props.turn.request.meantFor;
  const next = () => {
    const name = props.turn.helper?.name;
    return name ? turnWords().handedOver.next(name) : turnWords().handedOver.lead;
  };
  return (
    <>
      <p class="turn-place">{next()}</p>
      <Show when={meantFor()?.by !== meantFor()?.to}>
        <p class="turn-note">{turnWords().handedOver.told}</p>
      </Show>
    </>
  );
}

function InHand(props: Told) {
  const inGroup = () => props.turn.request.state === "in-hand" && props.turn.request.group !== undefined;
  return (
    <>
      <p class="turn-place">
        <strong>{turnWords().helper.inHand}</strong>
      </p>
      <Show when={inGroup()}>
        <p class="turn-note">{turnWords().helper.group}</p>
      </Show>
    </>
  );
}
