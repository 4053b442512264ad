import { createMemo, on, Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveBoard } from "../desk/live-board";
import { createNow } from "../device/now";
import { dayInVietnam } from "../domain/office/service-day";
import { announceCalls } from "./announce-calls";
import { BoardFoot } from "./board-foot";
import { BoardHead } from "./board-head";
import { Calls } from "./calls";

/** The board of one day. Each morning it starts again. */
export function OpenBoard(props: { desk: Desk }) {
  const now = createNow(props.desk.now);
  const day = createMemo(() => dayInVietnam(now()));
  // The calls are read again each morning, because yesterday's calls no longer matter.
  const ofToday = createMemo(on(day, () => liveBoard(props.desk)));
  const board = () => ofToday()();
  announceCalls(() => board()?.calls);
  return (
    <main class="board">
      <BoardHead office={board()?.office} now={now()} />
      <Show when={board()}>{(known) => <Calls calls={known().calls} waiting={known().waiting} />}</Show>
      <Show when={board()}>{(known) => <BoardFoot board={known()} now={now()} />}</Show>
    </main>
  );
}
