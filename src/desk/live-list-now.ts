import type { Accessor } from "solid-js";
import { periodAround } from "../domain/figures/period";
import type { Office } from "../domain/office/office";
import type { Held, HelpRequest } from "../domain/request/help-request";
import type { Member } from "../domain/team/member";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** What a lead is told of the waiting list on any screen, as the journal knows it now. */
export interface ListView {
  office: Office;
  waiting: HelpRequest[];
  held: Held[];
  /** The requests of today, whatever became of them. */
  today: HelpRequest[];
  team: Member[];
}

/** The waiting list of an office, live; undefined until it is known, and while nobody waits: then no more is read of it. */
export const liveListNow = (desk: Desk, officeId: string): Accessor<ListView | undefined> =>
  live(desk, async (journal, day): Promise<ListView | undefined> => {
    const waiting = await journal.waiting(Infinity, day);
    if (!waiting.length) return undefined;
    const [office, held, today, team] = await Promise.all([
      journal.thing("office", officeId),
      journal.held(),
      journal.requestsOf(officeId, periodAround("day", day)),
      journal.things("member"),
    ]);
    return office && { office, waiting, held, today, team };
  });
