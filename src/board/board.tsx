import { createMemo, on, onCleanup, Show } from "solid-js";
import { useDesk, useDeskState } from "../desk/live-desk";
import type { Desk } from "../desk/desk";
import { liveBoard } from "../desk/live-board";
import { createNow } from "../device/now";
import { dayInVietnam } from "../domain/office/service-day";
import { announceCalls } from "./announce-calls";
import { BoardFoot } from "./board-foot";
import { BoardHead, SoundTouch } from "./board-head";
import { Calls } from "./calls";
import { stayAwake } from "../device/stay-awake";
import "./board.css";

/** The public call display: for a television in the room, read at five metres, left alone for weeks. */
export function Board() {
  const state = useDeskState();
  const desk = useDesk();
  return (
    <Show when={desk()} keyed fallback={<main class="board" aria-busy={state().state === "opening"} />}>
      {(open) => <OpenBoard desk={open} />}
    </Show>
  );
}

function OpenBoard(props: { desk: Desk }) {
  const now = createNow(props.desk.now);
  const day = createMemo(() => dayInVietnam(now()));
  // Asked anew every morning: yesterday's calls are nobody's concern today.
  const ofToday = createMemo(on(day, () => liveBoard(props.desk)));
  const board = () => ofToday()();
  onCleanup(stayAwake());
  announceCalls(() => board()?.calls);
  return (
    <main class="board">
      <BoardHead office={board()?.office} now={now()} />
      <Show when={board()}>{(known) => <Calls calls={known().calls} waiting={known().waiting} />}</Show>
      <Show when={board()}>{(known) => <BoardFoot board={known()} now={now()} />}</Show>
      <SoundTouch />
    </main>
  );
}
