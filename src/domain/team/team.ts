import { foldOf, type Folded } from "../event/fold";
import type { teamShapes } from "../event/team";
import type { Minimum } from "./minimum";

/** A digital team of a unit. */
export interface Team extends Folded {
  office: string;
  name: string;
  /** The code of the unit it works in. */
  unit: string;
  from?: string;
  to?: string;
  /** What it must have at least, when that is not what the office asks of all. */
  minimum?: Minimum;
}

/** What is known of a team after one more line. */
export const applyToTeam = foldOf<Team, keyof typeof teamShapes, "team-formed">({
  begins: { "team-formed": ({ data }) => data },
  changes: {
    "team-renamed": (team, { data: { name } }) => ({ ...team, name }),
    "team-ended": (team, { data: { on } }) => ({ ...team, to: on }),
    "team-minimum-set": (team, { data: { minimum } }) => withMinimum(team, minimum),
  },
});

function withMinimum({ minimum: _before, ...team }: Team, minimum: Minimum | null): Team {
  return minimum ? { ...team, minimum } : team;
}
