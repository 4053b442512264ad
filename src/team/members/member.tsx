import { A, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { membersAddress } from "../../domain/addresses";
import { spotAt } from "../../domain/team/spots";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { TeamPage } from "../team-page";
import { MemberHead } from "./member-head";
import { MemberParts } from "./member-parts";
import "./members.css";

/** One member: who they are, what they help with, and, for a lead, where they belong and how they come in. */
export function Member() {
  const params = useParams<{ member: string }>();
  const known = (context: TeamContext) => context.member(params.member);
  return (
    <TeamPage title={(context) => known(context)?.name ?? teamWords().members.notHere}>
      {(context) => (
        <Show when={known(context)} fallback={<NotHere />}>
          {(member) => (
            <>
              <MemberHead member={member()} context={context} />
              <MemberParts member={member()} context={context} />
            </>
          )}
        </Show>
      )}
    </TeamPage>
  );
}

/** Somebody who left meanwhile, or an address that is nobody's. */
function NotHere() {
  return (
    <p class="row">
      <A class="btn second" href={membersAddress} replace>
        {teamWords().members.list}
      </A>
      <A class="btn second" href={spotAt("gone-members").at} replace>
        {teamWords().members.goneTitle}
      </A>
    </p>
  );
}
