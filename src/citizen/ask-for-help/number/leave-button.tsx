import { turnWords } from "../../../wording/turn-words";
import { endSitting } from "../../sitting";

/** One tap, and the tablet is the next person's: the number stays in the list, nothing else of this sitting stays anywhere. */
export function LeaveButton(props: { class: "main" | "second" | "quiet" }) {
  return (
    <button class={`btn ${props.class}`} onClick={endSitting}>
      {turnWords().next.leave}
    </button>
  );
}
