// @chunk later
import { Show } from "solid-js";
import type { LiveHub } from "../desk/live-kind";
import { sharingWords, timeSaid } from "../wording/sharing-words";
import "./board-line.css";

/** One calm sentence while the board cannot be reached: people listen for the helpers meanwhile. */
export function BoardLine(props: { hub: LiveHub; now: number }) {
  const says = () => {
    const { board } = sharingWords();
    if (props.hub.line === "locked-out") return board.lockedOut;
    if (props.hub.line === "away") return board.away(timeSaid(props.hub.since, props.now));
    return props.hub.read < 1 ? board.reading : undefined;
  };
  return (
    <Show when={says()}>
      <p class="board-line" role="status">
        {says()}
      </p>
    </Show>
  );
}
