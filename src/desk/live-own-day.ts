import type { Accessor } from "solid-js";
import { instantIn } from "../domain/office/service-day";
import type { HelpRequest } from "../domain/request/help-request";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** The requests a member ended today, in the order they ended, live. */
export const liveOwnDay = (desk: Desk, member: string): Accessor<HelpRequest[] | undefined> =>
  live(desk, (journal, day) => journal.closedBy(member, instantIn(day, "00:00")));
