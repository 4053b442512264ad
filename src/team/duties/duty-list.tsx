import type { Duty } from "../../domain/team/duty";
import { ById } from "../../ui/by-id";
import type { TeamRoom } from "../team-room";
import { DutyCard } from "./duty-card";

/** Duties, a card each. */
export function DutyList(props: { duties: readonly Duty[]; room: TeamRoom; withName?: boolean }) {
  return (
    <ul class="cards">
      <ById all={props.duties}>
        {(duty) => <DutyCard duty={duty()} room={props.room} withName={props.withName ?? false} />}
      </ById>
    </ul>
  );
}
