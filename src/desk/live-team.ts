import type { Accessor } from "solid-js";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import { readTeam } from "./read-team";
import type { TeamView } from "./team-view";

/** The team's work, live; undefined until it was read once. */
export const liveTeam = (desk: Desk, officeId: string): Accessor<TeamView | undefined> =>
  live(desk, (journal, day) => readTeam(journal, officeId, day));
