import type { Accessor } from "solid-js";
import type { Office } from "../domain/office/office";
import { instantIn } from "../domain/office/service-day";
import type { Held, HelpRequest } from "../domain/request/help-request";
import type { Member } from "../domain/team/member";
import { today, type Desk } from "./desk";
import { live } from "./live-desk";
import { listLimit } from "./live-requests";

/** Everything a volunteer's console shows, as the journal knows it now. */
export interface ConsoleView {
  office: Office;
  team: Member[];
  names: Map<string, string>;
  waiting: HelpRequest[];
  away: HelpRequest[];
  held: Held[];
  onHold: HelpRequest[];
  /** Closed today by the volunteer who looks, the last first. */
  myClosed: HelpRequest[];
}

/** The console of one volunteer, live; undefined until the office is known. */
export const liveConsole = (desk: Desk, me: string, officeId: string): Accessor<ConsoleView | undefined> =>
  live(desk, async (journal) => {
    const office = await journal.thing("office", officeId);
    if (!office) return undefined;
    return {
      office,
      team: await journal.things("member"),
      names: await journal.memberNames(),
      waiting: await journal.waiting(listLimit, today(desk)),
      away: await journal.away(),
      held: await journal.held(),
      onHold: (await journal.open()).filter(({ state }) => state === "on-hold"),
      myClosed: (await journal.closedBy(me, instantIn(today(desk), "00:00"))).reverse(),
    };
  });
