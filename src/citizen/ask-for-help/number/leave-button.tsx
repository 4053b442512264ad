import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { endSitting } from "../../sitting";

/** One tap frees the tablet for the next person. The number stays in the list; nothing else of this sitting is kept. */
export function LeaveButton(props: { class: "main" | "second" | "quiet" }) {
  return (
    <button class={`btn ${props.class}`} onClick={endSitting}>
      <Picture name="leave-tablet" class="icon" />
      {turnWords().next.leave}
    </button>
  );
}
