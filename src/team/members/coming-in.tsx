import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import type { TeamContext } from "../team-context";
import { GivePin } from "./give-pin";
import { LetIn } from "./let-in";

/** What a lead does for a member who cannot come in: opens once, or gives another PIN. A sample office has none. */
export function ComingIn(props: { member: TeamMember; context: TeamContext }) {
  const mayGivePin = () =>
    props.context.mayDo("arrange-people") &&
    props.member.id !== props.context.me() &&
    !props.context.view().office.sample;
  return (
    <>
      <LetIn member={props.member} context={props.context} />
      <Show when={mayGivePin()}>
        <GivePin member={props.member} context={props.context} />
      </Show>
    </>
  );
}
