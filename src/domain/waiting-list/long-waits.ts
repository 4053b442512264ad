import type { Instant } from "../event";
import type { OfficeSettings } from "../office/office-settings";
import type { HelpRequest } from "../request/help-request";
import { usualLongWaits, waitKinds, type WaitKind } from "./wait-kind";
import { minutesWaited, waitKind } from "./waiting-since";

/** How many wait longer than the office's limit for their kind. */
export interface LongWait {
  id: WaitKind;
  people: number;
  limit: number;
}

type Limits = Pick<OfficeSettings, "hours" | "longWaits">;

/** Of those who are to be helped today, by kind, how many wait too long; kinds without anybody are left out. */
export function longWaits(waiting: readonly HelpRequest[], { hours, longWaits }: Limits, now: Instant): LongWait[] {
  return waitKinds
    .map((kind) => {
      const limit = (longWaits ?? usualLongWaits)[kind];
      const isLong = (one: HelpRequest) => waitKind(one) === kind && minutesWaited(one, hours, now) >= limit;
      return { id: kind, limit, people: waiting.filter(isLong).length };
    })
    .filter(({ people }) => people > 0);
}
