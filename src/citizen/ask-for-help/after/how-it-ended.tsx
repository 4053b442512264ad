import type { Turn } from "../../../desk/read-turn";
import { hadTurn } from "../../../domain/request/outcome";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { DayTaken } from "../number/day-taken";
import { WhatNext } from "./what-next";

export type Closed = Extract<Turn["request"], { state: "closed" }>;

const pictures = {
  "did-it-alone": "alone",
  "done-for-them": "helped",
  referred: "handed-over",
  "no-show": "missed",
  "not-reached": "no-turn",
  withdrawn: "drop",
} as const;

/** How the turn ended, in words for the citizen, and what to do with it. */
export function HowItEnded(props: { turn: Turn }) {
  const request = () => props.turn.request as Closed;
  return (
    <section class="card after-outcome">
      <Picture class="after-picture" name={pictures[request().outcome]} />
      <p class="second-ink">
        {hadTurn(request().outcome) ? turnWords().after.title : turnWords().yourNumber} · {request().number}
      </p>
      <DayTaken turn={props.turn} class="second-ink" />
      <h1>{turnWords().after.outcomes[request().outcome]}</h1>
      <WhatNext request={request()} />
    </section>
  );
}
