import type { Desk } from "../desk/desk";
import { datedAt } from "../desk/live-checks";
import type { SignedHere } from "../desk/live-signed";
import { today } from "../desk/today";
import { freshnessOf } from "../domain/guide/expiry";
import type { Guide } from "../domain/guide/guide";

/** True for a guide that ran out in this office, and that nobody here found right since. */
export const isExpiredHere = (desk: Desk, guide: Pick<Guide, "code" | "checkedOn" | "expiresOn">): boolean =>
  freshnessOf(datedAt(desk, guide), today(desk)) === "expired";

/** True for a signed guide that citizens practise here although it ran out. */
export const isExpiredStanding = (desk: Desk, { guide, stands }: SignedHere): boolean =>
  Boolean(guide && stands && isExpiredHere(desk, guide));
