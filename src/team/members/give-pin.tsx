import { createSignal, Show } from "solid-js";
import { liveCards } from "../../desk/live-contacts";
import type { TeamMember } from "../../desk/team-view";
import { spokenDay } from "../../wording/day-words";
import { dayInVietnam } from "../../domain/office/service-day";
import { teamWords } from "../../wording/team-words";
import type { TeamRoom } from "../team-room";
import { createPinSheet } from "./create-pin-sheet";

/** A lead gives a member who forgot theirs a first PIN on paper, after being asked once. */
export function GivePin(props: { member: TeamMember; room: TeamRoom }) {
  const { making, give } = createPinSheet(props.room);
  const cards = liveCards(props.room.session().desk);
  const says = () => teamWords().firstPins;
  const [asked, setAsked] = createSignal(false);
  const hasCard = () => cards()?.some(({ kind, member }) => kind === "key" && member === props.member.id);
  const onGive = async () => {
    await give([props.member]);
    setAsked(false);
  };
  return (
    <>
      <Show when={props.member.firstPin}>
        {(first) => (
          <p class="let-in second-ink">
            {says().givenBy(props.room.nameOf(first().by), spokenDay(dayInVietnam(first().at)))}
          </p>
        )}
      </Show>
      <Show
        when={asked()}
        fallback={
          <button class="btn second let-in" onClick={() => setAsked(true)}>
            {says().give(props.member.name)}
          </button>
        }
      >
        <p class="row let-in">
          <span>
            {says().giveHow} <Show when={hasCard()}>{says().card}</Show>
          </span>
          <button class="btn main" disabled={making()} onClick={() => void onGive()}>
            {says().giveNow}
          </button>
          <button class="btn quiet" onClick={() => setAsked(false)}>
            {teamWords().cancel}
          </button>
        </p>
      </Show>
    </>
  );
}
