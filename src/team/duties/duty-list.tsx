import type { Duty } from "../../domain/team/duty";
import { ById } from "../../ui/by-id";
import type { TeamContext } from "../team-context";
import { DutyCard } from "./duty-card";

/** Duties, a card each. */
export function DutyList(props: { duties: readonly Duty[]; context: TeamContext; withName?: boolean }) {
  return (
    <ul class="cards">
      <ById all={props.duties}>
        {(duty) => <DutyCard duty={duty()} context={props.context} withName={props.withName ?? false} />}
      </ById>
    </ul>
  );
}
