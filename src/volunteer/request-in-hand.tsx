import { createSignal, Show } from "solid-js";
import { closeRequest } from "../desk/request/close-request";
import type { Outcome } from "../domain/request/outcome";
import { staffWords } from "../wording/staff-words";
import { LongTurn } from "./long-turn";
import { MoreWays, type Way } from "./more-ways";
import { Notes } from "./notes";
import { numberWithDay } from "./number-with-day";
import { OutcomeButtons } from "./outcome-buttons";
import type { InTheHand } from "./room";
import { StuckAt } from "./stuck-at";

/** Where the citizen is stuck, how to guide that step, and how it ended. */
export function RequestInHand(props: InTheHand) {
  const title = () => {
    const { from } = props.request;
    const number = numberWithDay(props.request, props.room.today());
    return from ? staffWords().hand.stuckAt(number, from.stepNumber) : staffWords().hand.general(number);
  };
  const onClose = (outcome: Outcome) => {
    const { request, room } = props;
    room.told(async () => {
      const refused = await closeRequest(room.session().desk, request.id, { by: room.me(), outcome });
      if (!refused) room.setJustClosed(request.id);
      return refused;
    });
  };
  const [way, setWay] = createSignal<Way>();
  return (
    <article class="hand">
      <h1>{title()}</h1>
      <LongTurn request={props.request} room={props.room} way={way()} onWay={setWay} />
      <Show when={props.request.from} fallback={<p class="card">{staffWords().hand.generalHow}</p>}>
        {(from) => <StuckAt from={from()} />}
      </Show>
      <Notes request={props.request} room={props.room} />
      <OutcomeButtons onClose={onClose}>
        <MoreWays request={props.request} room={props.room} way={way()} onWay={setWay} />
      </OutcomeButtons>
    </article>
  );
}
