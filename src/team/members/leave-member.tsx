import { createSignal, Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { describeMember } from "../../desk/team/describe-member";
import { teamWords } from "../../wording/team-words";
import type { TeamRoom } from "../team-room";

/** Lets a member go, after asking once; nobody lets themselves go. */
export function LeaveMember(props: { member: TeamMember; room: TeamRoom }) {
  const says = () => teamWords().members;
  const [leaving, setLeaving] = createSignal(false);
  const onLeave = () => {
    const telling = { by: props.room.me(), told: { type: "member-left", data: {} } } as const;
    void props.room.act(() => describeMember(props.room.session().desk, props.member.id, telling));
  };
  return (
    <Show when={props.member.id !== props.room.me()}>
      <Show
        when={leaving()}
        fallback={
          <button class="btn quiet" onClick={() => setLeaving(true)}>
            {says().leave}
          </button>
        }
      >
        <p class="row">
          <span>{says().sure(props.member.name)}</span>
          <button class="btn danger" onClick={onLeave}>
            {says().yes}
          </button>
          <button class="btn quiet" onClick={() => setLeaving(false)}>
            {teamWords().cancel}
          </button>
        </p>
      </Show>
    </Show>
  );
}
