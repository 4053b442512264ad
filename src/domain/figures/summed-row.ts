import type { Instant } from "../event";
import type { Topic } from "../guide/guide";
import type { HelpRequest } from "../request/help-request";
import type { Duty, DutyTurn } from "../team/duty";
import type { Member } from "../team/member";
import type { Outing } from "../team/outing";
import type { Shift } from "../team/shift";
import type { Worked } from "./organisation-figures";
import type { Period } from "./period";

/** All that the numbers of a report are summed from. */
export interface Seen extends Omit<Worked, "counts"> {
  period: Period;
  /** All requests whose service day lies in the period. */
  requests: readonly HelpRequest[];
  /** Names of hamlets by the code of their unit. */
  hamletNames: ReadonlyMap<string, string>;
}

/** What a number of a report may be made of. */
export type Source =
  | { kind: "request"; request: HelpRequest }
  | { kind: "outing"; outing: Outing }
  | { kind: "duty"; duty: Duty; turn: DutyTurn }
  | { kind: "shift"; shift: Shift }
  | { kind: "member"; member: Member }
  | { kind: "passed"; member: Member; topic: Topic; at: Instant };

/** One row that a number sums, and how much of the number it is: people for an outing, minutes for a shift, else one. */
export type SummedRow = Source & { n: number };

/** What rows add up to. */
export const sumOfRows = (rows: readonly SummedRow[]): number => rows.reduce((sum, { n }) => sum + n, 0);
