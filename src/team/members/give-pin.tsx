import { Show } from "solid-js";
import { liveCards } from "../../desk/live-contacts";
import type { TeamMember } from "../../desk/team-view";
import { spokenDay } from "../../wording/day-words";
import { dayInVietnam } from "../../domain/office/service-day";
import { teamWords } from "../../wording/team-words";
import { AskFirst } from "../ask-first";
import type { TeamContext } from "../team-context";
import { createPinSheet } from "./create-pin-sheet";

/** A lead gives a member who forgot theirs a first PIN on paper, after being asked once. */
export function GivePin(props: { member: TeamMember; context: TeamContext }) {
  const { making, give } = createPinSheet(props.context);
  const cards = liveCards(props.context.session().desk);
  const says = () => teamWords().firstPins;
  const hasCard = () => cards()?.some(({ kind, member }) => kind === "key" && member === props.member.id);
  return (
    <>
      <Show when={props.member.firstPin}>
        {(first) => (
          <p class="let-in second-ink">
            {says().givenBy(props.context.nameOf(first().by), spokenDay(dayInVietnam(first().at)))}
          </p>
        )}
      </Show>
      <AskFirst
        ask={says().give(props.member.name)}
        yes={says().giveNow}
        looks={{ ask: "second", yes: "main", all: "let-in" }}
        busy={making()}
        onYes={(close) => give([props.member]).then(close)}
      >
        {says().giveHow} <Show when={hasCard()}>{says().card}</Show>
      </AskFirst>
    </>
  );
}
