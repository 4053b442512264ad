import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { addressOf, may } from "../../domain/team/may";
import { cardsWords } from "../../wording/cards-words";
import type { TeamContext } from "../team-context";
import { GivePin } from "./give-pin";
import { LetIn } from "./let-in";

/** What a lead does for a member who cannot come in: opens once, gives another PIN, or a key card. A sample office has no PINs. */
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
      <Show when={may(props.context.session().member.role, "cards")}>
        <A class="btn quiet" href={addressOf("cards")} replace>
          {cardsWords().title}
        </A>
      </Show>
    </>
  );
}
