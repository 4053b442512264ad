import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { hadTurn, wasHelped } from "../../../domain/request/outcome";
import { Drawing } from "../../../ui/pictures/drawing";
import { turnWords } from "../../../wording/turn-words";
import { DayTaken } from "../number/day-taken";
import { turnShapes } from "../sheet/turn-shapes";
import { WhatNext } from "./what-next";

export type Closed = Extract<Turn["request"], { state: "closed" }>;

/** How the turn ended, in words for the citizen, and what to do with it. */
export function HowItEnded(props: { turn: Turn }) {
  const request = () => props.turn.request as Closed;
  return (
    <section class="card after-outcome">
      <Show when={wasHelped(request().outcome)}>
        <Drawing class="after-picture" shapes={turnShapes.free} />
      </Show>
      <p class="second-ink">
        {hadTurn(request().outcome) ? turnWords().after.title : turnWords().yourNumber} · {request().number}
      </p>
      <DayTaken turn={props.turn} class="second-ink" />
      <h1>{turnWords().after.outcomes[request().outcome]}</h1>
      <WhatNext request={request()} />
    </section>
  );
}
