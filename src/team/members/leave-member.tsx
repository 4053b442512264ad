import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { describeMember } from "../../desk/team/describe-member";
import { teamWords } from "../../wording/team-words";
import { AskFirst } from "../ask-first";
import type { TeamRoom } from "../team-room";

/** Lets a member go, after asking once; nobody lets themselves go. */
export function LeaveMember(props: { member: TeamMember; room: TeamRoom }) {
  const says = () => teamWords().members;
  const onLeave = () => {
    const telling = { by: props.room.me(), told: { type: "member-left", data: {} } } as const;
    void props.room.act(() => describeMember(props.room.session().desk, props.member.id, telling));
  };
  return (
    <Show when={props.member.id !== props.room.me()}>
      <AskFirst ask={says().leave} yes={says().yes} looks={{ ask: "quiet", yes: "danger" }} onYes={onLeave}>
        {says().sure(props.member.name)}
      </AskFirst>
    </Show>
  );
}
