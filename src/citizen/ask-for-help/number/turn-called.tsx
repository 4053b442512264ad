import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import "./turn-status.css";

/** "Bàn 12" fills the panel. A longer name has smaller letters, so that its words are not broken. */
const sizeOf = (name: string) => (name.length <= 7 ? "short" : name.length <= 16 ? "middling" : "long");

/** Where to go, larger than anything else on the screen. */
export function TurnCalled(props: { turn: Turn }) {
  const call = () => props.turn.request.lastCall;
  const name = () => props.turn.helper?.name;
  /** In an office without numbered desks the citizen goes to the helper. */
  const where = () => call()?.desk || name() || turnWords().called.somewhere;
  const invites = () => (call()?.desk || !name() ? turnWords().called.to : turnWords().called.toSomebody);
  return (
    <>
      <p class="turn-place">
        <Picture name="called" class="turn-called" /> {invites()}
      </p>
      <p class={`turn-desk ${sizeOf(where())}`}>{where()}</p>
      <p class="turn-note">
        <Show when={(call()?.times ?? 1) > 1}>
          <span class="turn-mark">{turnWords().called.times(call()!.times)}</span>{" "}
        </Show>
        {turnWords().called.slowly}
      </p>
    </>
  );
}
