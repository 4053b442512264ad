import { dutyShare } from "../team/needs";
import type { Team } from "../team/team";
import type { Unit } from "../unit/unit";
import { teamsOf, weeksWithoutHelp } from "./coverage-figures";
import { helpFigures } from "./help-figures";
import { helpedIn } from "./help-given";
import { organisationFigures, type Worked } from "./organisation-figures";
import { dayLater, periodAround } from "./period";
import { oneIf, type Portions } from "./portions";
import type { Told, UnitPlace } from "./unit-figures";

/**
 * What an office knows of itself when it adds up its figures of the month of `today` ("2026-11-25"). Its members are all
 * there ever were: what those who left did this month counts as well.
 */
export interface OfficeSeen extends Worked {
  today: string;
  place: UnitPlace;
  hamlets: readonly Unit[];
  teams: readonly Team[];
  /** People to be helped each month, by hamlet. */
  goals: ReadonlyMap<string, number>;
}

/** The first day whose counters an office's figures need. */
export function figuresFrom(today: string): string {
  const [month, weeks] = [periodAround("month", today).from, dayLater(today, -7 * weeksWithoutHelp)];
  return month < weeks ? month : weeks;
}

/** Everything an office has to tell of itself this month: its own row and one a hamlet. */
export function officeFigures(seen: OfficeSeen): Told[] {
  const here = { ...seen.place, own: ownOf(seen) };
  return [here, ...seen.hamlets.map((hamlet) => hamletRow(seen, hamlet))];
}

function ownOf(seen: OfficeSeen): Portions {
  const { place, teams, members, duties } = seen;
  const duty = dutyShare(members, duties);
  return {
    [teamsOf(place.kind)]: oneIf(teams.some(({ unit }) => unit === place.unit)),
    ...(duty.of && { "members:duty": duty }),
    ...helpFigures(seen),
    ...organisationFigures(seen, periodAround("month", seen.today)),
  };
}

function hamletRow(seen: OfficeSeen, hamlet: Unit): Told {
  const { code, name, kind } = hamlet;
  const { today } = seen;
  const since = dayLater(today, -7 * weeksWithoutHelp);
  const goal = seen.goals.get(code);
  const helpedNow = helpedIn(seen, hamlet, { from: periodAround("month", today).from, to: today });
  const own = {
    [teamsOf(kind)]: oneIf(seen.teams.some(({ unit }) => unit === code)),
    "hamlets:member": oneIf(seen.members.some((member) => !member.left && member.hamlet === code)),
    "hamlets:helped": oneIf(helpedIn(seen, hamlet, { from: since, to: today }) > 0),
    ...(goal && { "goal:help": { have: helpedNow, of: goal } }),
  };
  return { unit: code, parent: seen.place.unit, kind, name, own };
}
