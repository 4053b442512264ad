import type { Duty } from "../team/duty";
import type { Member } from "../team/member";
import type { Outing } from "../team/outing";
import type { Shift } from "../team/shift";
import type { StandingCount } from "./counts";
import { effortOf, type Effort } from "./coverage-figures";
import { isWithin, type Period } from "./period";
import { addCount, type Portion, type Portions } from "./portions";

/** What the work of a team is added up from. */
export interface Worked {
  members: readonly Member[];
  duties: readonly Duty[];
  shifts: readonly Shift[];
  outings: readonly Outing[];
  counts: readonly StandingCount[];
}

/** The organisation of members nobody has said it of. */
export const noOrganisation = "none";

/**
 * What each organisation's members did in a period: how many they are today, confirmed minutes, turns of duties done,
 * and turns helped by how they ended.
 */
export function organisationFigures(seen: Worked, period: Period): Portions {
  const of = new Map(seen.members.map(({ id, organisation }) => [id, organisation ?? noOrganisation]));
  const sums: Record<string, Portion> = {};
  addWork(seen, period, (member, effort, n) => {
    const organisation = of.get(member);
    if (organisation) addCount(sums, effortOf(organisation, effort), n);
  });
  return sums;
}

type Add = (member: string, effort: Effort, n: number) => void;

function addWork(seen: Worked, period: Period, add: Add): void {
  const within = ({ day }: { day: string }) => isWithin(day, period);
  for (const { id, left } of seen.members) add(id, "members", left ? 0 : 1);
  for (const { member, turns } of seen.duties)
    add(member, "duties", turns.filter(({ on }) => isWithin(on, period)).length);
  for (const { member, confirmed } of seen.shifts.filter(within)) add(member, "minutes", confirmed ?? 0);
  for (const outing of seen.outings.filter(within)) if (!outing.withdrawn) addOuting(add, outing);
  for (const { what, n } of seen.counts.filter(within)) addHelp(add, what, n);
}

function addOuting(add: Add, outing: Outing): void {
  add(outing.member, "minutes", outing.minutes);
  if (outing.kind !== "help") return;
  add(outing.member, "alone", outing.alone);
  add(outing.member, "for-them", outing.forThem);
}

function addHelp(add: Add, what: string, n: number): void {
  const [kind, member = "", end] = what.split("/");
  if (kind !== "helper") return;
  if (end === "did-it-alone") add(member, "alone", n);
  if (end === "done-for-them") add(member, "for-them", n);
}
