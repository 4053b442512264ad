import type { Instant } from "../event";
import { daysBetween } from "../team/duty-due";
import { dayInVietnam } from "./service-day";

/** An office can restore about one week from its paper and its memory. */
const daysWell = 7;

/** How many days ago the last backup was made, in days of the calendar: one of yesterday evening is one day old. */
export const backupAge = (at: Instant, today: string): number => daysBetween(dayInVietnam(at), today);

/** True while more would be lost with the tablet than people can write down again. */
export const isBackupOverdue = (at: Instant | undefined, today: string): boolean =>
  at === undefined || backupAge(at, today) > daysWell;
