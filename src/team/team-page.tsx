import type { JSX } from "solid-js";
import { useSession } from "../desk/live-session";
import { createTeamContext, type TeamContext } from "./team-context";
import { useTeamView } from "./team-view-context";

interface TeamPageProps {
  title: (context: TeamContext) => string;
  children: (context: TeamContext) => JSX.Element;
}

/** A screen of the team: what it is, and whether the last verb was refused. */
export function TeamPage(props: TeamPageProps) {
  const context = createTeamContext(useSession(), useTeamView());
  return (
    <div class="team-page">
      <h1>{props.title(context)}</h1>
      <p role="alert" class="fault" classList={{ unseen: !context.said() }}>
        {context.said()}
      </p>
      {props.children(context)}
    </div>
  );
}
