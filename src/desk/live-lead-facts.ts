import type { Accessor } from "solid-js";
import type { StandingCount } from "../domain/figures/counts";
import { dayLater } from "../domain/figures/period";
import type { Instant } from "../domain/event";
import type { HelpRequest } from "../domain/request/help-request";
import { lookedBackTo } from "../domain/team/done-for-them";
import { daysOfNews } from "../domain/team/news";
import type { Desk } from "./desk";
import { standingCounts } from "./figures/standing-counts";
import { live } from "./live-desk";

/** What a lead's day is made of, beside the team's work. */
export interface LeadFacts {
  /** The counters of the last two weeks. */
  counts: StandingCount[];
  /** The requests of the last week. */
  requests: HelpRequest[];
  /** When this tablet made its last backup. */
  backupAt: Instant | undefined;
}

/** The facts of the last days, live; undefined until they are read. */
export const liveLeadFacts = (desk: Desk, officeId: string): Accessor<LeadFacts | undefined> =>
  live(desk, async (journal, today): Promise<LeadFacts> => {
    const [counts, requests, tablet] = await Promise.all([
      standingCounts(journal, dayLater(today, -daysOfNews), today),
      journal.requestsOf(officeId, { from: lookedBackTo(today), to: today }),
      journal.thing("tablet", desk.identity.id),
    ]);
    return { counts, requests, backupAt: tablet?.backupAt };
  });
