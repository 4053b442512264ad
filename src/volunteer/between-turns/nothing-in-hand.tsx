import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { MyDay } from "./my-day";
import type { Room } from "../console/room";
import { StaleGuides } from "./stale-guides";
import { TeamStrip } from "./team-strip";

/** What stands beside the list while the volunteer has nobody in hand: what to do next, and work for a quiet hour. */
export function NothingInHand(props: { room: Room }) {
  return (
    <div class="nothing-in-hand">
      <p class="second-ink">{staffWords().list.chooseOne}</p>
      <MyDay room={props.room} />
      <TeamStrip room={props.room} />
      <StaleGuides now={props.room.now()} />
      <p class="second-ink keys-hint">{requestWords().keys}</p>
    </div>
  );
}
