import type { StandingCount } from "../figures/counts";
import { dayLater, isWithin, periodAround } from "../figures/period";
import type { Portion } from "../figures/portions";
import { isShort, partsPromised, promiseKept, type PromisePart } from "../figures/promise-kept";
import { reportOf } from "../figures/report";
import type { Instant } from "../event";
import { isBackupOverdue } from "../office/backup-age";
import type { ServicePromise } from "../office/service-promise";

/** What a lead must do for the office itself, beside its team. */
export type OfficeNeed =
  /** Guides whose check has run out, or soon will; the first one of them, and the last day on which it holds. */
  | { kind: "guides"; count: number; code: string; title: string; expiresOn: string }
  /** No backup was made for too long; undefined: none was ever made. */
  | { kind: "backup"; madeAt: Instant | undefined }
  /** Their PIN is another one since: their key cards open nothing. */
  | { kind: "cards"; members: string[] }
  /** Guides told in a language that nobody who speaks it has read again; the first one of them. */
  | { kind: "tellings"; language: string; reader: string; count: number; code: string }
  /** This week fewer are served than the office promised. */
  | { kind: "promise"; part: PromisePart; kept: Portion; promise: ServicePromise };

/** A new office has nothing yet that a backup would save; so many days later it has. */
const daysOfGrace = 7;

/** Asks for a backup when the last one is too old, or when there is none though people came a week ago. */
export function backupNeed(
  madeAt: Instant | undefined,
  { counts, today }: { counts: readonly StandingCount[]; today: string },
): OfficeNeed[] {
  const since = dayLater(today, -daysOfGrace);
  const isNew = madeAt === undefined && !counts.some(({ day }) => day <= since);
  return isNew || !isBackupOverdue(madeAt, today) ? [] : [{ kind: "backup", madeAt }];
}

/** The cards that open nothing any more. */
export function cardNeed(cards: readonly { member: string; stale?: true }[]): OfficeNeed[] {
  const members = [...new Set(cards.filter(({ stale }) => stale).map(({ member }) => member))];
  return members.length ? [{ kind: "cards", members }] : [];
}

/** Where this week falls short of what the office promised. */
export function promiseNeeds(
  promise: ServicePromise | undefined,
  { counts, today }: { counts: readonly StandingCount[]; today: string },
): OfficeNeed[] {
  if (!promise) return [];
  const week = periodAround("week", today);
  const report = reportOf(
    week,
    counts.filter(({ day }) => isWithin(day, week)),
  );
  return partsPromised(promise)
    .map((part) => ({ kind: "promise", part, kept: promiseKept(part, promise, report), promise }) as const)
    .filter(({ part, kept }) => isShort(kept, promise[part]));
}
