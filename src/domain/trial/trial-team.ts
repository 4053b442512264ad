import type { Topic } from "../guide/guide";
import { usualPromise } from "../office/service-promise";
import type { DutyKind, Recurrence } from "../team/duty-kind";
import type { KnownOrganisation } from "../team/organisation";
import type { Role } from "../team/role";

/** One invented member; the names stand in the wording, in the same order. */
export interface TrialMember {
  role: Role;
  organisation: KnownOrganisation;
  /** Which of the hamlets they live in, counted from 0. */
  hamlet: number;
  /** Topics a lead signed. */
  passed?: Topic[];
  /** Topics whose guides changed since they were signed. */
  lapsed?: Topic[];
  /** Topics done alone to the end, which no lead has signed yet. */
  ready?: Topic[];
}

/** What the office of a trial promises. */
export const trialPromise = usualPromise;

/** In the last of these hamlets nobody lives who helps. */
export const trialHamlets = 4;

/** Twelve people of five organisations; most of the work falls on the Youth Union, as it does in life. */
export const trialTeam: readonly TrialMember[] = [
  { role: "lead", organisation: "youth-union", hamlet: 0, passed: ["papers", "identity", "safety"] },
  { role: "volunteer", organisation: "youth-union", hamlet: 0, passed: ["papers", "identity", "health", "payments"] },
  { role: "volunteer", organisation: "youth-union", hamlet: 1, passed: ["papers", "phone"], lapsed: ["identity"] },
  { role: "volunteer", organisation: "youth-union", hamlet: 2, passed: ["identity", "phone", "safety"] },
  { role: "volunteer", organisation: "youth-union", hamlet: 1, passed: ["payments"], ready: ["market"] },
  { role: "volunteer", organisation: "womens-union", hamlet: 0, passed: ["health", "papers"] },
  { role: "volunteer", organisation: "womens-union", hamlet: 2, lapsed: ["health"], ready: ["phone"] },
  { role: "volunteer", organisation: "womens-union", hamlet: 1 },
  { role: "volunteer", organisation: "farmers-association", hamlet: 2, passed: ["market"] },
  { role: "volunteer", organisation: "farmers-association", hamlet: 1 },
  { role: "volunteer", organisation: "veterans-association", hamlet: 0, lapsed: ["safety"] },
  { role: "coordinator", organisation: "fatherland-front", hamlet: 0 },
];

/** Whom the lead lets look at the alarms, plan and sign; the first of the team. */
export const trialLead = 0;

export interface TrialDuty {
  what: DutyKind;
  member: number;
  count: number;
  every?: Recurrence;
  /** Days from today: when it was given, when it is due, and when it was done. */
  given: number;
  due: number;
  done?: number;
  /** Which hamlet it is done in. */
  hamlet?: number;
  /** Given back to the lead. */
  declined?: true;
}

/** Done in time, done late, late now, still to come, and one that nobody wants. */
export const trialDuties: readonly TrialDuty[] = [
  { what: "put-up-posters", member: 2, count: 6, given: -28, due: -21, done: -23, hamlet: 1 },
  { what: "visit-elderly", member: 5, count: 5, given: -26, due: -12, done: -9, hamlet: 0 },
  { what: "talk-in-hamlet", member: 8, count: 1, every: "month", given: -27, due: -4, done: -6, hamlet: 2 },
  { what: "sit-at-tablet", member: 1, count: 1, given: -28, due: -22, done: -22 },
  { what: "help-at-home", member: 6, count: 4, given: -20, due: -3, hamlet: 2 },
  { what: "put-up-posters", member: 9, count: 6, given: -15, due: -6, hamlet: 1 },
  { what: "train-members", member: 3, count: 2, given: -12, due: 9 },
  { what: "visit-elderly", member: 10, count: 5, given: -8, due: 5, hamlet: 0 },
  { what: "talk-in-hamlet", member: 7, count: 1, given: -7, due: 6, hamlet: 3, declined: true },
  { what: "put-up-posters", member: 4, count: 6, given: -2, due: 1, hamlet: 2 },
];

/** Who sits at the tablet from Monday to Friday: two in the morning, two in the afternoon. */
const weekOfShifts: readonly (readonly [morning: readonly number[], afternoon: readonly number[]])[] = [
  [
    [1, 2],
    [3, 4],
  ],
  [
    [5, 1],
    [6, 2],
  ],
  [
    [3, 7],
    [1, 8],
  ],
  [
    [2, 4],
    [5, 9],
  ],
  [
    [1, 3],
    [6, 10],
  ],
];

const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export const isWorkday = (day: string): boolean => weekday(day) < weekOfShifts.length;

/** When people sit at the tablet, by the halves of a day. */
export const trialHours = [
  { from: "07:30", to: "11:00" },
  { from: "13:30", to: "16:30" },
] as const;

/** Who sits at the tablet in a half of a day; on a Sunday those of Monday, for whoever tries the product then. */
export function onShift(day: string, half: 0 | 1): readonly number[] {
  const pairs = weekOfShifts[isWorkday(day) ? weekday(day) : 0];
  return pairs?.[half] ?? [];
}
