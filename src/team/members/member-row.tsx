import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { memberAddress } from "../../domain/address-of";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { memberFrom } from "./member-from";

/** One member in the list, with the way to their page. */
export function MemberRow(props: { member: TeamMember; context: TeamContext; idle: boolean }) {
  return (
    <li>
      <A href={memberAddress(props.member.id)} replace>
        <strong>{props.member.name}</strong>
        <Show when={memberFrom(props.member, props.context)}>
          {(from) => <small class="second-ink member-from">{from()}</small>}
        </Show>
      </A>
      <span class="member-pills">
        <Show when={props.idle}>
          <span class="pill care">{teamWords().members.noDuty}</span>
        </Show>
        <Show when={props.member.role !== "volunteer"}>
          <span class="pill">{staffWords().roles[props.member.role]}</span>
        </Show>
      </span>
    </li>
  );
}
