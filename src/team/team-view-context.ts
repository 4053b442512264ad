import { createContext, useContext, type Accessor } from "solid-js";
import type { TeamView } from "../desk/team-view";

export const TeamViewContext = createContext<Accessor<TeamView>>();

/** The team's work as it is known now; only asked for on a screen of the team. */
export function useTeamView(): Accessor<TeamView> {
  const view = useContext(TeamViewContext);
  if (!view) throw new Error("A screen of the team was opened without the team.");
  return view;
}
