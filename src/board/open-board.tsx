import { createEffect, createMemo, on, Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveBoard } from "../desk/live-board";
import { createNow } from "../device/now";
import { update } from "../device/release";
import { dayInVietnam } from "../domain/office/service-day";
import { announceCalls } from "./announce-calls";
import { BoardFoot } from "./board-foot";
import { BoardHead } from "./board-head";
import { Calls } from "./calls";

/** Nobody is still on the way to a desk after ten minutes. */
const quietMs = 600_000;

/** The board of this day, from morning to morning. */
export function OpenBoard(props: { desk: Desk }) {
  const now = createNow(props.desk.now);
  const day = createMemo(() => dayInVietnam(now()));
  // Asked anew every morning: yesterday's calls are nobody's concern today.
  const ofToday = createMemo(on(day, () => liveBoard(props.desk)));
  const board = () => ofToday()();
  // A board is touched by nobody: it takes a release up while no number is being called.
  createEffect(() => {
    const last = board()?.calls[0]?.at ?? 0;
    if (board() && now() - last > quietMs) void update()?.();
  });
  announceCalls(() => board()?.calls);
  return (
    <main class="board">
      <BoardHead office={board()?.office} now={now()} />
      <Show when={board()}>{(known) => <Calls calls={known().calls} waiting={known().waiting} />}</Show>
      <Show when={board()}>{(known) => <BoardFoot board={known()} now={now()} />}</Show>
    </main>
  );
}
