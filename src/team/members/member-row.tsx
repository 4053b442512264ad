import { createSignal, Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import { organisationName } from "../../wording/organisation-names";
import type { TeamContext } from "../team-context";
import { Belongs } from "./belongs";
import { ComingIn } from "./coming-in";
import { MemberContact } from "./member-contact";
import { MemberSkills } from "./member-skills";

/** One member: who they are, what they may help with, and, for a lead, where they belong. */
export function MemberRow(props: { member: TeamMember; context: TeamContext; idle: boolean }) {
  const [open, setOpen] = createSignal(false);
  const says = () => teamWords().members;
  const from = () => {
    const { office, teams } = props.context.view();
    const { organisation, team, hamlet } = props.member;
    const parts = [
      organisation && organisationName(office, organisation),
      teams.find(({ id }) => id === team)?.name,
      props.context.unitName(hamlet),
    ];
    return parts.filter(Boolean).join(" · ");
  };
  return (
    <li>
      <span>
        <strong>{props.member.name}</strong>
        <Show when={from()}>{(text) => <small class="second-ink member-from">{text()}</small>}</Show>
      </span>
      <span class="row">
        <Show when={props.idle}>
          <span class="pill care">{says().noDuty}</span>
        </Show>
        <span class="pill">{staffWords().roles[props.member.role]}</span>
      </span>
      <details class="skills" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {props.context.mayDo("arrange-people") ? says().details(props.member.id === props.context.me()) : says().look}
        </summary>
        <Show when={open()}>
          <ComingIn member={props.member} context={props.context} />
          <MemberSkills member={props.member.id} context={props.context} />
          <Show when={props.context.mayDo("arrange-people")}>
            <Belongs member={props.member} context={props.context} />
          </Show>
          <Show when={props.context.mayDo("arrange-people") || props.member.id === props.context.me()}>
            <MemberContact member={props.member} context={props.context} />
          </Show>
        </Show>
      </details>
    </li>
  );
}
