import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import type { TeamRoom } from "../team-room";
import { GivePin } from "./give-pin";
import { LetIn } from "./let-in";

/** What a lead does for a member who cannot come in: opens once, or gives another PIN. A sample office has none. */
export function ComingIn(props: { member: TeamMember; room: TeamRoom }) {
  const mayGivePin = () =>
    props.room.isLead() && props.member.id !== props.room.me() && !props.room.view().office.sample;
  return (
    <>
      <LetIn member={props.member} room={props.room} />
      <Show when={mayGivePin()}>
        <GivePin member={props.member} room={props.room} />
      </Show>
    </>
  );
}
