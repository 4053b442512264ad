import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { describeMember } from "../../desk/team/describe-member";
import { teamWords } from "../../wording/team-words";
import { AskFirst } from "../ask-first";
import type { TeamContext } from "../team-context";

/** Lets a member go, after asking once; nobody lets themselves go. */
export function LeaveMember(props: { member: TeamMember; context: TeamContext }) {
  const says = () => teamWords().members;
  const onLeave = () => {
    const next = { by: props.context.me(), fact: { type: "member-left", data: {} } } as const;
    void props.context.act(() => describeMember(props.context.session().desk, props.member.id, next));
  };
  return (
    <Show when={props.member.id !== props.context.me()}>
      <AskFirst ask={says().leave} yes={says().yes} looks={{ ask: "quiet", yes: "danger" }} onYes={onLeave}>
        {says().sure(props.member.name)}
      </AskFirst>
    </Show>
  );
}
