import { idOf, type JournalEvent, type VoidEvent } from "../event";
import type { Minimum } from "./minimum";

/** A digital team of a unit. */
export interface Team {
  id: string;
  version: number;
  office: string;
  name: string;
  /** The code of the unit it works in. */
  unit: string;
  from?: string;
  to?: string;
  /** What it must have at least, when that is not what the office asks of all. */
  minimum?: Minimum;
}

/** What is known of a team after one more event. */
export function applyToTeam(team: Team | undefined, event: JournalEvent | VoidEvent): Team | undefined {
  if (event.type === "team-formed" && !team) {
    return { id: idOf(event.about), version: event.version, ...event.data };
  }
  return team && { ...changed(team, event), version: event.version };
}

function changed(team: Team, event: JournalEvent | VoidEvent): Team {
  switch (event.type) {
    case "team-renamed":
      return { ...team, name: event.data.name };
    case "team-ended":
      return { ...team, to: event.data.on };
    case "team-minimum-set":
      return withMinimum(team, event.data.minimum);
    default:
      return team;
  }
}

function withMinimum({ minimum: _before, ...team }: Team, minimum: Minimum | null): Team {
  return minimum ? { ...team, minimum } : team;
}
