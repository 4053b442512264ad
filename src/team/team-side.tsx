import type { RouteSectionProps } from "@solidjs/router";
import { createMemo, Show, Suspense } from "solid-js";
import { useSession } from "../desk/live-session";
import { liveTeam } from "../desk/live-team";
import { TeamNav } from "./team-nav";
import { TeamViewContext } from "./team-view-context";
import "./team.css";
import "./duties/duties.css";
import "./team-fields.css";
import "./roster/roster.css";
import "./training/training.css";

/** All screens of the team: where else to go, and the team's work, read once for all of them. */
export function TeamSide(props: RouteSectionProps) {
  const session = useSession();
  const known = createMemo(() => liveTeam(session().desk, session().office));
  const view = () => known()();
  return (
    <div class="team">
      <TeamNav />
      {/* A screen that is still being fetched leaves what stands around it in its place. */}
      <Suspense>
        <Show when={view()}>
          {(open) => <TeamViewContext.Provider value={open}>{props.children}</TeamViewContext.Provider>}
        </Show>
      </Suspense>
    </div>
  );
}
