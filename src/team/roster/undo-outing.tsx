import { createSignal, Show } from "solid-js";
import { withdrawOuting } from "../../desk/outing/withdraw-outing";
import { rosterWords } from "../../wording/roster-words";
import type { TeamContext } from "../team-context";

/** Takes back what was just written down by mistake. */
export function UndoOuting(props: { last: string; context: TeamContext; onUndone: () => void }) {
  const says = () => rosterWords().outing;
  const [undone, setUndone] = createSignal(false);
  const onUndo = async () => {
    const { desk } = props.context.session();
    if (await props.context.act(() => withdrawOuting(desk, props.last, props.context.me()))) setUndone(true);
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
