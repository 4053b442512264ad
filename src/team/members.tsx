import { For, Show } from "solid-js";
import { liveMembers } from "../desk/live-office";
import { useSession } from "../desk/live-session";
import { staffWords } from "../wording/staff-words";
import { AddMemberForm } from "./add-member-form";
import { MemberSkills } from "./member-skills";
import "./members.css";

/** Who is in the team; a lead adds a member, who types a PIN of their own. */
export function Members() {
  const session = useSession();
  const members = liveMembers(session().desk);
  return (
    <div class="staff-page">
      <h1>{staffWords().members.title}</h1>
      <ul class="member-list">
        <For each={members()}>
          {(member) => (
            <li>
              <strong>{member.name}</strong>
              <span class="pill">{staffWords().roles[member.role]}</span>
              <MemberSkills member={member.id} />
            </li>
          )}
        </For>
      </ul>
      <Show when={session().member.role === "lead"} fallback={<p>{staffWords().members.leadOnly}</p>}>
        <AddMemberForm />
      </Show>
    </div>
  );
}
