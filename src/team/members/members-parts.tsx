import { useSearchParams } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { AddMemberForm } from "./add-member-form";
import { FirstPins } from "./first-pins";
import { GoneMembers } from "./gone-members";
import { ImportMembers } from "./import-members";
import { MemberList } from "./member-list";
import { MembersNav } from "./members-nav";

/** What a lead arranges: the list, those who join, or those who left. */
export function MembersParts(props: { context: TeamContext }) {
  const [query] = useSearchParams<{ part?: string }>();
  return (
    <>
      <MembersNav open={query.part} gone={props.context.view().gone.length} />
      <FirstPins context={props.context} />
      <Switch fallback={<WholeTeam context={props.context} />}>
        <Match when={query.part === "add"}>
          <AddMemberForm context={props.context} />
          <ImportMembers context={props.context} />
        </Match>
        <Match when={query.part === "gone"}>
          <GoneMembers context={props.context} />
        </Match>
      </Switch>
    </>
  );
}

/** The list, and what to do where the lead is still alone in it. */
function WholeTeam(props: { context: TeamContext }) {
  return (
    <>
      <Show when={props.context.members().length < 2}>
        <p>{teamWords().members.alone}</p>
      </Show>
      <MemberList context={props.context} />
    </>
  );
}
