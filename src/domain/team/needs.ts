import type { Portion } from "../figures/portions";
import type { Topic } from "../guide/guide";
import type { Unit } from "../unit/unit";
import { lacksOf, type Lack } from "./composition";
import { isDutyOf, isLate, isOpen, type Duty } from "./duty";
import { daysBetween } from "./duty-due";
import type { Member } from "./member";
import type { Minimum } from "./minimum";
import { unstaffed, waitsForConfirming, type Shift, type Span } from "./shift";
import type { Team } from "./team";

/** One thing a lead must do now, the most pressing kind first. */
export type Need =
  | { kind: "nobody" }
  | { kind: "late-duty"; duty: Duty; days: number }
  | { kind: "declined-duty"; duty: Duty }
  | { kind: "unstaffed"; span: Span }
  | { kind: "offered-shift"; shift: Shift }
  | { kind: "no-duty"; members: string[] }
  | { kind: "to-sign"; member: string; topics: Topic[] }
  | { kind: "hours"; shifts: Shift[] }
  | { kind: "bare-hamlets"; hamlets: Unit[] }
  | { kind: "team-lacks"; team: Team; lacks: Lack[] };

export interface Seen {
  today: string;
  members: readonly Member[];
  teams: readonly Team[];
  hamlets: readonly Unit[];
  duties: readonly Duty[];
  shifts: readonly Shift[];
  minimum?: Minimum | undefined;
  /** Who leads one team does not see whether another one is at the tablet tomorrow. */
  isWholeOffice: boolean;
  /** Topics whose guides a member has all done alone and which no lead has signed yet. */
  toSign: ReadonlyMap<string, Topic[]>;
}

/** What a lead must do now for these members; nothing when all is well. */
export function needsOf(seen: Seen): Need[] {
  const { today, shifts } = seen;
  const known = new Set(seen.members.map(({ id }) => id));
  const duties = seen.duties.filter(({ member }) => known.has(member));
  const ofTeam = shifts.filter(({ member, cancelled }) => known.has(member) && !cancelled);
  const toConfirm = ofTeam.filter(waitsForConfirming);
  const late = duties.filter((duty) => duty.state !== "declined" && isLate(duty, today));
  return [
    ...[...late]
      .sort((a, b) => (a.due < b.due ? -1 : 1))
      .map((duty): Need => ({ kind: "late-duty", duty, days: daysBetween(duty.due, today) })),
    ...duties.filter(({ state }) => state === "declined").map((duty): Need => ({ kind: "declined-duty", duty })),
    ...(seen.isWholeOffice ? unstaffed(shifts, today) : []).map((span): Need => ({ kind: "unstaffed", span })),
    ...ofTeam
      .filter(({ offered, day }) => offered && day >= today)
      .map((shift): Need => ({ kind: "offered-shift", shift })),
    ...(hasNobody(seen.members) ? [{ kind: "nobody" } as const] : []),
    ...some(withoutDuty(seen.members, duties), (members): Need => ({ kind: "no-duty", members })),
    ...[...seen.toSign].map(([member, topics]): Need => ({ kind: "to-sign", member, topics })),
    ...some(toConfirm, (waiting): Need => ({ kind: "hours", shifts: waiting })),
    ...some(hamletsWithoutMember(seen), (hamlets): Need => ({ kind: "bare-hamlets", hamlets })),
    ...lacking(seen),
  ];
}

const some = <T>(found: T[], need: (found: T[]) => Need): Need[] => (found.length ? [need(found)] : []);

/** A lead without members is not a team yet. */
const hasNobody = (members: readonly Member[]): boolean => !members.some(({ role }) => role === "volunteer");

/** The members without a duty. Leads need none: they lead the team. */
export function withoutDuty(members: readonly Member[], duties: readonly Duty[]): string[] {
  const busy = new Set(
    duties.filter((duty) => isOpen(duty) && isDutyOf(duty, duty.member)).map(({ member }) => member),
  );
  return members.filter(({ id, role }) => role === "volunteer" && !busy.has(id)).map(({ id }) => id);
}

/** How many members have a duty, out of all who can have one. Leads and members who left are not counted. */
export function dutyShare(members: readonly Member[], duties: readonly Duty[]): Portion {
  const all = members.filter(({ left, role }) => !left && role === "volunteer");
  return { have: all.length - withoutDuty(all, duties).length, of: all.length };
}

/** The hamlets in which no member of the team lives. */
export function hamletsWithoutMember({ hamlets, members }: Pick<Seen, "hamlets" | "members">): Unit[] {
  const reached = new Set(members.map(({ hamlet }) => hamlet));
  return hamlets.filter(({ code }) => !reached.has(code));
}

function lacking({ teams, members, minimum: ofAll }: Seen): Need[] {
  return teams.flatMap((team) => {
    const minimum = team.minimum ?? ofAll;
    const lacks = minimum ? lacksOf(inTeam(members, team.id), minimum) : [];
    return lacks.length ? [{ kind: "team-lacks", team, lacks } as const] : [];
  });
}

const inTeam = (members: readonly Member[], id: string): Member[] => members.filter(({ team }) => team === id);
