import { createMemo, Show, type JSX } from "solid-js";
import { useSession } from "../desk/live-session";
import { liveTeam } from "../desk/live-team";
import type { TeamView } from "../desk/team-view";
import { TeamNav } from "./team-nav";
import { createTeamRoom, type TeamRoom } from "./team-room";
import "./team.css";

interface TeamPageProps {
  title: (room: TeamRoom) => string;
  children: (room: TeamRoom) => JSX.Element;
}

/** A screen of the team: where else to go, what it is, and whether the last verb was refused. */
export function TeamPage(props: TeamPageProps) {
  const session = useSession();
  const known = createMemo(() => liveTeam(session().desk, session().office));
  const view = () => known()();
  return (
    <div class="team">
      <TeamNav />
      <Show when={view()}>{(open) => <OpenPage view={open()} {...props} />}</Show>
    </div>
  );
}

function OpenPage(props: TeamPageProps & { view: TeamView }) {
  const room = createTeamRoom(useSession(), () => props.view);
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
