// @chunk later
import { Show } from "solid-js";
import { createHomeSite } from "../citizen/take-home/create-home-site";
import type { Board } from "../desk/live-board";
import { homeListAddress } from "../domain/office/public-address";
import { LazyQrCode } from "../ui/codes/lazy-qr-code";
import { boardWords } from "../wording/board-words";
import { hoursToday } from "./hours-today";
import "./beside-calls.css";

/** Beside a single number: how to learn again at home, the office's notice or today's hours. Nothing of anybody who waits. */
export function BesideCalls(props: { board: Board; now: number }) {
  const site = createHomeSite(() => props.board.publicAddress);
  /** There is room for one of the two; the foot tells both in turn. */
  const notice = () => props.board.notices[0];
  const hours = () => (notice() ? "" : props.board.hours && hoursToday(props.board.hours, props.now));
  return (
    <div class="board-beside">
      <Show when={site()}>
        {(known) => (
          <section class="board-home">
            <LazyQrCode text={homeListAddress(known())} label={boardWords().homeCode} />
            <div>
              <h2>{boardWords().home}</h2>
              <p>{boardWords().homeHow}</p>
            </div>
          </section>
        )}
      </Show>
      <Show when={notice()}>
        <section>
          <h2>{boardWords().noticesTitle}</h2>
          <p class="board-notice">{notice()}</p>
        </section>
      </Show>
      <Show when={hours()}>
        <section>
          <h2>{boardWords().hoursTitle}</h2>
          <p>{hours()}</p>
        </section>
      </Show>
    </div>
  );
}
