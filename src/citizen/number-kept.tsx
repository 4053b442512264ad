import { Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveTurn } from "../desk/live-turn";
import { turnWords } from "../wording/turn-words";
import { LeaveButton } from "./ask-for-help/number/leave-button";
import { NotMine } from "./ask-for-help/number/not-mine";

/**
 * Shown on the welcome while this tablet has an open number. The number is not shown, because the next person may stand
 * here.
 */
export function NumberKept(props: { desk: Desk; request: string }) {
  const live = liveTurn(props.desk, props.request);
  const isOpen = () => {
    const turn = live()?.turn;
    return turn !== undefined && turn.stage !== "closed";
  };
  return (
    <Show when={isOpen()}>
      <div class="notice spread number-kept">
        <p role="status">{turnWords().next.held}</p>
        <LeaveButton class="quiet" />
        <NotMine class="btn second" />
      </div>
    </Show>
  );
}
