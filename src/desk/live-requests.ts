import type { Accessor } from "solid-js";
import type { HelpRequest, InHand } from "../domain/request/help-request";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** More than a commune office sees in a day; what lies beyond is counted as "many". */
export const listLimit = 500;

export const liveWaiting = (desk: Desk): Accessor<HelpRequest[] | undefined> =>
  live(desk, (journal) => journal.waiting(listLimit));

export const liveInHand = (desk: Desk): Accessor<InHand[] | undefined> => live(desk, (journal) => journal.inHand());
