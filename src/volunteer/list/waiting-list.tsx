import { Show, type JSX } from "solid-js";
import type { HelpRequest } from "../../domain/request/help-request";
import { ById } from "../../ui/by-id";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { GroupOffers } from "../group/group-offers";
import { HeldByOthers } from "./held-by-others";
import type { Room } from "../console/room";
import { WaitingRow } from "./waiting-row";

/** Who waits, in the order to take them, and who is being helped by whom. */
export function WaitingList(props: { room: Room; children: JSX.Element }) {
  const room = props.room;
  const undrawn = () => room.view().waitingCount - room.view().waiting.length;
  const others = () => requestWords().list.others(room.list().others.length, undrawn() > 0);
  return (
    <section class="console-list" aria-label={staffWords().list.title}>
      <div class="spread">
        <h2>{staffWords().list.title}</h2>
        <strong class="console-count">{room.view().waitingCount}</strong>
      </div>
      {props.children}
      <div class="console-rows">
        <GroupOffers room={room} />
        <Show
          when={room.list().mine.length}
          fallback={
            <p class="second-ink">{room.list().others.length ? requestWords().list.mine : staffWords().list.empty}</p>
          }
        >
          <Rows requests={room.list().mine} room={room} />
        </Show>
        <Part title={others()} requests={room.list().others} room={room} />
        <Show when={undrawn() > 0}>
          <p class="second-ink">{requestWords().list.more(undrawn())}</p>
        </Show>
        <HeldByOthers room={room} />
        <Part title={requestWords().list.onHold(room.view().onHold.length)} requests={room.view().onHold} room={room} />
        <Part title={requestWords().list.away(room.away().length)} requests={room.away()} room={room} />
        <OtherDays requests={room.view().otherDays} room={room} />
      </div>
      <button
        class="btn main console-next"
        aria-keyshortcuts="n"
        disabled={!room.mayTake() || !(room.list().mine.length + room.list().others.length)}
        onClick={() => room.onNext()}
      >
        {staffWords().list.next}
      </button>
    </section>
  );
}

interface RowsProps {
  requests: HelpRequest[];
  room: Room;
}

function Rows(props: RowsProps) {
  return (
    <ul>
      <ById all={props.requests}>{(request) => <WaitingRow request={request()} room={props.room} />}</ById>
    </ul>
  );
}

function Part(props: RowsProps & { title: string }) {
  return (
    <Show when={props.requests.length}>
      <h3>{props.title}</h3>
      <Rows requests={props.requests} room={props.room} />
    </Show>
  );
}

/** No work of today, so folded; yet within reach, because a day is pressed by mistake and people come before theirs. */
function OtherDays(props: RowsProps) {
  return (
    <Show when={props.requests.length}>
      <details class="other-days">
        <summary>{requestWords().list.otherDays(props.requests.length)}</summary>
        <Rows {...props} />
      </details>
    </Show>
  );
}
