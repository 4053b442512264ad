import { Show } from "solid-js";
import type { Board } from "../desk/live-board";
import { openState, spansOn } from "../domain/office/opening-hours";
import type { OpeningHours } from "../domain/office/opening-week";
import { dayInVietnam } from "../domain/office/service-day";
import { boardWords } from "../wording/board-words";
import { spokenDay } from "../wording/day-words";
import { hoursToday } from "./hours-today";

/** People in the back row can read a sentence twice in this time. */
const sentenceMs = 20_000;

/** The office's sentences in turn, always including the safety sentence, and whether the office is open. */
export function BoardFoot(props: { board: Board; now: number }) {
  const sentences = () => [boardWords().safety, ...props.board.notices];
  const sentence = () => sentences()[Math.floor(props.now / sentenceMs) % sentences().length];
  return (
    <footer class="board-foot">
      <p>{sentence()}</p>
      <Show when={props.board.hours}>
        {(hours) => (
          <p class="board-hours">
            {openWords(hours(), props.now)}
            <Show when={hoursToday(hours(), props.now)}>
              {(spans) => <small>{boardWords().hoursToday(spans())}</small>}
            </Show>
          </p>
        )}
      </Show>
    </footer>
  );
}

function openWords(hours: OpeningHours, now: number): string {
  const state = openState(hours, now);
  if (state.open) return state.until ? boardWords().openUntil(state.until) : "";
  if (!state.next) return boardWords().closed;
  const { day, from } = state.next;
  if (day !== dayInVietnam(now)) return boardWords().closedUntil(spokenDay(day), from);
  const isFirst = spansOn(hours, day)[0]?.from === from;
  return isFirst ? boardWords().closedUntil(boardWords().today, from) : boardWords().onBreak(from);
}
