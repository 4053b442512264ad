import { Show } from "solid-js";
import { staffWords } from "../../wording/staff-words";
import { TeamPage } from "../team-page";
import { MemberList } from "./member-list";
import { MembersParts } from "./members-parts";
import "./members.css";

/** Who is in the team, and for a lead who joins it and who left; each of them has a page of their own. */
export function Members() {
  return (
    <TeamPage title={() => staffWords().members.title}>
      {(context) => (
        <Show when={!context.mayDo("arrange-people")} fallback={<MembersParts context={context} />}>
          <MemberList context={context} />
          <p>{staffWords().members.leadOnly}</p>
        </Show>
      )}
    </TeamPage>
  );
}
