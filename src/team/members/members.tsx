import { Show } from "solid-js";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import { TeamPage } from "../team-page";
import { AddMemberForm } from "./add-member-form";
import { FirstPins } from "./first-pins";
import { GoneMembers } from "./gone-members";
import { ImportMembers } from "./import-members";
import { MemberList } from "./member-list";
import "./members.css";

/** Who is in the team; a lead adds one member or a file of them, and says where each belongs. */
export function Members() {
  return (
    <TeamPage title={() => staffWords().members.title}>
      {(context) => (
        <>
          <Show when={context.mayDo("arrange-people")}>
            <WaysToAdd alone={context.members().length < 2} />
            <FirstPins context={context} />
          </Show>
          <MemberList context={context} />
          <Show when={context.mayDo("arrange-people")} fallback={<p>{staffWords().members.leadOnly}</p>}>
            <GoneMembers context={context} />
            <AddMemberForm context={context} />
            <ImportMembers context={context} />
          </Show>
        </>
      )}
    </TeamPage>
  );
}

/** The ways to add people stand below a long list: they are offered above it as well, and told where there is nobody. */
function WaysToAdd(props: { alone: boolean }) {
  const says = () => teamWords().members;
  const onGo = (label: string) => document.querySelector(`[aria-label="${CSS.escape(label)}"]`)?.scrollIntoView();
  return (
    <div class="row">
      <Show when={props.alone}>
        <p class="ways-to-add">{says().alone}</p>
      </Show>
      <button class="btn second" onClick={() => onGo(staffWords().members.add)}>
        {says().addOne}
      </button>
      <button class="btn second" onClick={() => onGo(teamWords().file.title)}>
        {says().fromFile}
      </button>
    </div>
  );
}
