import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import type { TeamContext } from "../team-context";
import { Belongs } from "./belongs";
import { ComingIn } from "./coming-in";
import { NewPins } from "./first-pins";
import { MemberSkills } from "./member-skills";
import { OwnPart } from "./own-part";

/** What is known of a member, and what whoever looks may change of it. */
export function MemberParts(props: { member: TeamMember; context: TeamContext }) {
  const mayArrange = () => props.context.mayDo("arrange-people");
  const mayReach = () => mayArrange() || props.member.id === props.context.me();
  return (
    <>
      <Show when={mayArrange()}>
        <NewPins context={props.context} />
      </Show>
      <ComingIn member={props.member} context={props.context} />
      <section class="card">
        <MemberSkills member={props.member.id} context={props.context} />
      </section>
      <Show when={mayArrange()}>
        <section class="card">
          <Belongs member={props.member} context={props.context} />
        </section>
      </Show>
      <Show when={mayReach()}>
        <div class="card">
          <OwnPart member={props.member} context={props.context} />
        </div>
      </Show>
    </>
  );
}
