import { staffWords } from "../wording/staff-words";
import { StaleGuides } from "./stale-guides";

/** What stands beside the list while the volunteer has nobody in hand: what to do next, and work for a quiet hour. */
export function NothingInHand(props: { now: number }) {
  return (
    <>
      <p class="second-ink">{staffWords().list.chooseOne}</p>
      <StaleGuides now={props.now} />
    </>
  );
}
