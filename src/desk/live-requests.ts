import type { Accessor } from "solid-js";
import type { Held, HelpRequest } from "../domain/request/help-request";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** More than a commune office sees in a day; what lies beyond is counted, and not drawn. */
export const listLimit = 500;

/** Everybody who waits in the room today. */
export const liveWaiting = (desk: Desk): Accessor<HelpRequest[] | undefined> =>
  live(desk, (journal, day) => journal.waiting(Infinity, day));

/** How many wait in the room today. */
export const liveWaitingCount = (desk: Desk): Accessor<number | undefined> =>
  live(desk, (journal, day) => journal.waitingCount(day));

/** Those called to a desk or being helped. */
export const liveHeld = (desk: Desk): Accessor<Held[] | undefined> => live(desk, (journal) => journal.held());

/** Those who wait for a call back or a visit. */
export const liveAway = (desk: Desk): Accessor<HelpRequest[] | undefined> => live(desk, (journal) => journal.away());

/** Alarms of citizens that no lead has answered. */
export const liveAlarms = (desk: Desk): Accessor<HelpRequest[] | undefined> =>
  live(desk, (journal) => journal.alarms());
