import { ErrorBoundary, onCleanup, Show } from "solid-js";
import { useDesk, useDeskState } from "../desk/live-desk";
import { isCalling } from "../device/call-voice";
import { createTakeUp } from "../device/release";
import { nothingKept } from "../wording/visit-words";
import { words } from "../wording/words";
import { OpenBoard } from "./open-board";
import "./board.css";
import "./calls.css";

/** Nobody stands at a television to press a button, so a broken board tries again by itself. */
const againMs = 30_000;

/** The public call display: for a television in the room, read at five metres, left alone for weeks. */
export function Board() {
  const state = useDeskState();
  const desk = useDesk();
  const refused = () => (state().state === "refused" ? nothingKept() : undefined);
  createTakeUp(() => !isCalling());
  return (
    <ErrorBoundary fallback={(_, again) => <Broken onAgain={again} />}>
      <Show when={desk()} keyed fallback={<Empty says={refused()} />}>
        {(open) => <OpenBoard desk={open} />}
      </Show>
    </ErrorBoundary>
  );
}

function Broken(props: { onAgain: () => void }) {
  const waiting = setTimeout(() => props.onAgain(), againMs);
  onCleanup(() => clearTimeout(waiting));
  return <Empty says={words().trouble.screenTitle} />;
}

/** A board without calls: it is still opening, or it shows a message. */
function Empty(props: { says: string | undefined }) {
  return (
    <main class="board" aria-busy={!props.says}>
      <Show when={props.says}>
        <p class="board-nobody trouble" role="alert">
          {props.says}
        </p>
      </Show>
    </main>
  );
}
