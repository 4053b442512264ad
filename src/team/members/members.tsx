import { Show } from "solid-js";
import { staffWords } from "../../wording/staff-words";
import { TeamPage } from "../team-page";
import { AddMemberForm } from "./add-member-form";
import { GoneMembers } from "./gone-members";
import { ImportMembers } from "./import-members";
import { MemberList } from "./member-list";
import "./members.css";

/** Who is in the team; a lead adds one member or a file of them, and says where each belongs. */
export function Members() {
  return (
    <TeamPage title={() => staffWords().members.title}>
      {(room) => (
        <>
          <MemberList room={room} />
          <Show when={room.isLead()} fallback={<p>{staffWords().members.leadOnly}</p>}>
            <GoneMembers room={room} />
            <AddMemberForm room={room} />
            <ImportMembers room={room} />
          </Show>
        </>
      )}
    </TeamPage>
  );
}
