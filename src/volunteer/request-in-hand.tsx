import { Show } from "solid-js";
import { closeRequest } from "../desk/request/close-request";
import type { Outcome } from "../domain/request/outcome";
import { requestWords } from "../wording/request-words";
import { staffWords } from "../wording/staff-words";
import { MoreWays } from "./more-ways";
import { Notes } from "./notes";
import { OutcomeButtons } from "./outcome-buttons";
import type { InTheHand } from "./room";
import { StuckAt } from "./stuck-at";

/** Where the citizen is stuck, how to guide that step, and how it ended. */
export function RequestInHand(props: InTheHand) {
  const title = () => {
    const { number, from } = props.request;
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
  const minutes = () => Math.floor((props.room.now() - props.request.takenAt) / 60_000);
  const isLong = () => minutes() >= props.room.view().office.softLimitMinutes;
  return (
    <article class="hand">
      <h1>{title()}</h1>
      <Show when={isLong()}>
        <p class="notice care">{requestWords().more.long(minutes())}</p>
      </Show>
      <Show when={props.request.from} fallback={<p class="card">{staffWords().hand.generalHow}</p>}>
        {(from) => <StuckAt from={from()} />}
      </Show>
      <Notes request={props.request} room={props.room} />
      <OutcomeButtons onClose={onClose}>
        <MoreWays request={props.request} room={props.room} />
      </OutcomeButtons>
    </article>
  );
}
