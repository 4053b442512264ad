import type { TeamMember } from "../../desk/team-view";
import { describeMember } from "../../desk/team/describe-member";
import { roles } from "../../domain/team/role";
import type { MemberDescribed } from "../../domain/event/member";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import { Choice } from "../choice";
import { organisationsOf } from "../../wording/organisation-names";
import type { TeamContext } from "../team-context";
import { LeaveMember } from "./leave-member";

/** Where a member belongs, as a lead says it: role, organisation, team and hamlet. */
export function Belongs(props: { member: TeamMember; context: TeamContext }) {
  const says = () => teamWords().members;
  const say = (data: MemberDescribed) => {
    const next = { by: props.context.me(), fact: { type: "member-described", data } } as const;
    void props.context.act(() => describeMember(props.context.session().desk, props.member.id, next));
  };
  const named = (all: readonly { id?: string; code?: string; name: string }[]) =>
    all.map(({ id, code, name }) => ({ value: id ?? code ?? "", name }));
  return (
    <>
      <div class="field-grid">
        <Choice
          label={says().role}
          value={props.member.role}
          options={roles.map((value) => ({ value, name: staffWords().roles[value] }))}
          onChoose={(role) => say({ role })}
        />
        <Choice
          label={says().organisation}
          value={props.member.organisation ?? ""}
          none={teamWords().none}
          options={named(organisationsOf(props.context.view().office))}
          onChoose={(organisation) => say({ organisation })}
        />
        <Choice
          label={says().team}
          value={props.member.team ?? ""}
          none={teamWords().none}
          options={named(props.context.view().teams)}
          onChoose={(team) => say({ team })}
        />
        <Choice
          label={says().hamlet}
          value={props.member.hamlet ?? ""}
          none={teamWords().none}
          options={named(props.context.hamlets())}
          onChoose={(hamlet) => say({ hamlet })}
        />
      </div>
      <LeaveMember member={props.member} context={props.context} />
    </>
  );
}
