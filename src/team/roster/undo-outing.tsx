import { createSignal, Show } from "solid-js";
import { withdrawOuting } from "../../desk/outing/withdraw-outing";
import { rosterWords } from "../../wording/roster-words";
import type { TeamRoom } from "../team-room";

/** Takes back what was just written down by mistake. */
export function UndoOuting(props: { last: string; room: TeamRoom; onUndone: () => void }) {
  const says = () => rosterWords().outing;
  const [undone, setUndone] = createSignal(false);
  const onUndo = async () => {
    const { desk } = props.room.session();
    if (await props.room.act(() => withdrawOuting(desk, props.last, props.room.me()))) setUndone(true);
    props.onUndone();
  };
  return (
    <>
      <Show when={props.last}>
        <button type="button" class="btn quiet" onClick={() => void onUndo()}>
          {says().undo}
        </button>
      </Show>
      <p role="status">{undone() && !props.last ? says().undone : ""}</p>
    </>
  );
}
