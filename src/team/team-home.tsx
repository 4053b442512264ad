import { Show } from "solid-js";
import { spokenDay } from "../wording/day-words";
import { teamWords } from "../wording/team-words";
import { LeadToday } from "./lead-today";
import { MyWork } from "./my-work";
import { TeamPage } from "./team-page";
import type { TeamRoom } from "./team-room";

/** The first screen of the team: what a lead must do now, or all a member has to do. */
export function TeamHome() {
  return <TeamPage title={titleOf}>{(room) => <Home room={room} />}</TeamPage>;
}

const titleOf = (room: TeamRoom): string =>
  room.isLead()
    ? teamWords().today.title(spokenDay(room.view().today))
    : teamWords().mine.title(room.nameOf(room.me()));

function Home(props: { room: TeamRoom }) {
  return (
    <Show when={props.room.isLead()} fallback={<MyWork room={props.room} />}>
      <LeadToday room={props.room} />
    </Show>
  );
}
