import { Show } from "solid-js";
import { useDesk, useDeskState } from "../desk/live-desk";
import { OpenBoard } from "./open-board";
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
