import { A } from "@solidjs/router";
import type { TeamMember } from "../../desk/team-view";
import { membersAddress } from "../../domain/addresses";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { memberFrom } from "./member-from";

/** Below a member's name: back to the list, their role, and where they come from. */
export function MemberHead(props: { member: TeamMember; context: TeamContext }) {
  return (
    <div class="member-head">
      <A class="btn quiet" href={membersAddress} replace>
        ‹ {teamWords().members.title}
      </A>
      <span class="pill">{staffWords().roles[props.member.role]}</span>
      <span class="second-ink">{memberFrom(props.member, props.context)}</span>
    </div>
  );
}
