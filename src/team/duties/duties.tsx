import { createMemo, Show } from "solid-js";
import { isOpen, type Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import { TeamPage } from "../team-page";
import type { TeamRoom } from "../team-room";
import { AssignDuty } from "./assign-duty";
import { ClosedDuties } from "./closed-duties";
import { DutySets } from "./duty-sets";
import { OpenDuties } from "./open-duties";

/** As many cards as a screen draws at once; the rest comes when asked for. */
const cardsAtOnce = 40;

/** Every duty of the team, the most pressing first; a lead gives new ones. */
export function Duties() {
  return <TeamPage title={() => dutyWords().title}>{(room) => <AllDuties room={room} />}</TeamPage>;
}

function AllDuties(props: { room: TeamRoom }) {
  const ofTeam = createMemo(() => {
    const there = new Set(props.room.members().map(({ id }) => id));
    return props.room.view().duties.filter(({ member }) => there.has(member));
  });
  const open = createMemo(() => ofTeam().filter(isOpen).sort(mostPressing));
  const closed = createMemo(() => ofTeam().filter(({ state }) => state === "done"));
  return (
    <>
      <Show when={props.room.isLead()}>
        <AssignDuty room={props.room} />
      </Show>
      <OpenDuties duties={open()} atOnce={cardsAtOnce} room={props.room} />
      <Show when={closed().length}>
        <ClosedDuties duties={closed().slice(-cardsAtOnce)} all={closed().length} room={props.room} />
      </Show>
      <Show when={props.room.isLead()}>
        <DutySets room={props.room} open={open()} />
      </Show>
    </>
  );
}

const rank = (duty: Duty): number => (duty.state === "declined" ? 0 : 1);
const mostPressing = (a: Duty, b: Duty): number => rank(a) - rank(b) || (a.due < b.due ? -1 : 1);
