import { createSignal, Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import { organisationName } from "../../wording/organisation-names";
import type { TeamRoom } from "../team-room";
import { Belongs } from "./belongs";
import { ComingIn } from "./coming-in";
import { MemberContact } from "./member-contact";
import { MemberSkills } from "./member-skills";

/** One member: who they are, what they may help with, and, for a lead, where they belong. */
export function MemberRow(props: { member: TeamMember; room: TeamRoom; idle: boolean }) {
  const [open, setOpen] = createSignal(false);
  const says = () => teamWords().members;
  const from = () => {
    const { office, teams } = props.room.view();
    const { organisation, team, hamlet } = props.member;
    const parts = [
      organisation && organisationName(office, organisation),
      teams.find(({ id }) => id === team)?.name,
      props.room.unitName(hamlet),
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
        <summary>{props.room.isLead() ? says().details(props.member.id === props.room.me()) : says().look}</summary>
        <Show when={open()}>
          <ComingIn member={props.member} room={props.room} />
          <MemberSkills member={props.member.id} />
          <Show when={props.room.isLead()}>
            <Belongs member={props.member} room={props.room} />
          </Show>
          <Show when={props.room.isLead() || props.member.id === props.room.me()}>
            <MemberContact member={props.member} room={props.room} />
          </Show>
        </Show>
      </details>
    </li>
  );
}
