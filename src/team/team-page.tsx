import type { JSX } from "solid-js";
import { useSession } from "../desk/live-session";
import { createTeamRoom, type TeamRoom } from "./team-room";
import { useTeamView } from "./team-view-context";

interface TeamPageProps {
  title: (room: TeamRoom) => string;
  children: (room: TeamRoom) => JSX.Element;
}

/** A screen of the team: what it is, and whether the last verb was refused. */
export function TeamPage(props: TeamPageProps) {
  const room = createTeamRoom(useSession(), useTeamView());
  return (
    <div class="team-page">
      <h1>{props.title(room)}</h1>
      <p role="alert" class="fault" classList={{ unseen: !room.said() }}>
        {room.said()}
      </p>
      {props.children(room)}
    </div>
  );
}
