import type { Desk } from "../../desk/desk";
import { liveMembers, type NamedMember } from "../../desk/live-office";
import { leads } from "../../domain/team/role";
import { PeopleChoice } from "../../ui/fields/people-choice";
import { staffWords } from "../../wording/staff-words";

/** Chooses the lead who opens for a member. The lead then types their own PIN. */
export function AskLead(props: { desk: Desk; member: NamedMember; onLead: (lead: NamedMember) => void }) {
  const members = liveMembers(props.desk);
  return (
    <>
      <h1>{staffWords().door.whichLead(props.member.name)}</h1>
      <p>{staffWords().door.whichLeadHow}</p>
      <PeopleChoice
        people={members()?.filter(({ id, role }) => leads(role) && id !== props.member.id)}
        beneath={({ role }) => staffWords().roles[role]}
        onChoose={(lead) => props.onLead(lead)}
      />
      <p class="second-ink">{staffWords().door.leadInside}</p>
    </>
  );
}
