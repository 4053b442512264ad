import type { Accessor } from "solid-js";
import type { Desk } from "./desk";
import { today } from "./today";
import { live } from "./live-desk";
import { readTeam } from "./read-team";
import type { TeamView } from "./team-view";

/** The team's work, live; undefined until it was read once. */
export const liveTeam = (desk: Desk, officeId: string): Accessor<TeamView | undefined> =>
  live(desk, (journal) => readTeam(journal, officeId, today(desk)));
