import type { RouteSectionProps } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { useSession } from "../desk/live-session";
import { liveTeam } from "../desk/live-team";
import { TeamViewContext } from "./team-view-context";
import "./team.css";
import "./duties/duties.css";
import "./team-fields.css";
import "./roster/roster.css";
import "./training/training.css";

/** All screens that show the team's work, which is read once for all of them. */
export function TeamSide(props: RouteSectionProps) {
  const session = useSession();
  const known = createMemo(() => liveTeam(session().desk, session().office));
  const view = () => known()();
  return (
    <Show when={view()}>
      {(open) => <TeamViewContext.Provider value={open}>{props.children}</TeamViewContext.Provider>}
    </Show>
  );
}
