import { For, Show, type JSX } from "solid-js";
import type { HelpRequest } from "../domain/request/help-request";
import { requestWords } from "../wording/request-words";
import { staffWords } from "../wording/staff-words";
import { GroupOffers } from "./group-offers";
import { HeldByOthers } from "./held-by-others";
import type { Room } from "./room";
import { WaitingRow } from "./waiting-row";

/** Who waits, in the order to take them, and who is being helped by whom. */
export function WaitingList(props: { room: Room; children: JSX.Element }) {
  const rows = (requests: HelpRequest[]) => (
    <ul>
      <For each={requests}>{(request) => <WaitingRow request={request} room={props.room} />}</For>
    </ul>
  );
  const room = props.room;
  return (
    <section class="console-list" aria-label={staffWords().list.title}>
      <div class="spread">
        <h2>{staffWords().list.title}</h2>
        <strong class="console-count">{room.list().mine.length + room.list().others.length}</strong>
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
          {rows(room.list().mine)}
        </Show>
        <Part title={requestWords().list.others(room.list().others.length)} requests={room.list().others} rows={rows} />
        <HeldByOthers room={room} />
        <Part title={requestWords().list.onHold(room.view().onHold.length)} requests={room.view().onHold} rows={rows} />
        <Part title={requestWords().list.away(room.away().length)} requests={room.away()} rows={rows} />
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

function Part(props: { title: string; requests: HelpRequest[]; rows: (requests: HelpRequest[]) => JSX.Element }) {
  return (
    <Show when={props.requests.length}>
      <h3>{props.title}</h3>
      {props.rows(props.requests)}
    </Show>
  );
}
