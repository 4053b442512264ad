import { A } from "@solidjs/router";
import type { TeamMember } from "../../desk/team-view";
import { monthsAddress } from "../../domain/address-of";
import { developmentWords } from "../../wording/development-words";
import type { TeamContext } from "../team-context";
import { MemberContact } from "./member-contact";

/** What only a member and their leads see of them: how to reach them, and their months. */
export function OwnPart(props: { member: TeamMember; context: TeamContext }) {
  return (
    <>
      <MemberContact member={props.member} context={props.context} />
      <A class="btn quiet" href={monthsAddress(props.member.id)} replace>
        {developmentWords().months.title(props.member.name)}
      </A>
    </>
  );
}
