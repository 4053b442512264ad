import { createMemo, lazy, on, Show, Suspense } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveBoard } from "../desk/live-board";
import { liveHub } from "../desk/live-hub";
import { createNow } from "../device/now";
import { dayInVietnam } from "../domain/office/service-day";
import { announceCalls } from "./announce-calls";
import { BoardFoot } from "./board-foot";
import { BoardHead } from "./board-head";
import { Calls } from "./calls";

const BesideCalls = lazy(async () => ({ default: (await import("./beside-calls")).BesideCalls }));
const BoardLine = lazy(async () => ({ default: (await import("./board-line")).BoardLine }));

/** The board of one day. Each morning it starts again. */
export function OpenBoard(props: { desk: Desk }) {
  const now = createNow(props.desk.now);
  const day = createMemo(() => dayInVietnam(now()));
  // The calls are read again each morning, because yesterday's calls no longer matter.
  const ofToday = createMemo(on(day, () => liveBoard(props.desk)));
  const board = () => ofToday()();
  const hub = liveHub(props.desk);
  announceCalls(
    () => board()?.spoken,
    () => board()?.machineVoice,
  );
  return (
    <main class="board">
      <BoardHead office={board()?.office} sample={board()?.sample} now={now()} isLocked={hub()?.kind === "board"} />
      <Show when={board()}>
        {(known) => (
          <Calls calls={known().calls} waiting={known().waiting}>
            <Suspense>
              <BesideCalls board={known()} now={now()} />
            </Suspense>
          </Calls>
        )}
      </Show>
      <div>
        <Suspense>
          <Show when={hub()}>{(state) => <BoardLine hub={state()} now={now()} />}</Show>
        </Suspense>
        <Show when={board()}>{(known) => <BoardFoot board={known()} now={now()} />}</Show>
      </div>
    </main>
  );
}
