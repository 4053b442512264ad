import type { Accessor } from "solid-js";
import type { Office } from "../domain/office/office";
import { instantIn } from "../domain/office/service-day";
import type { Held, HelpRequest } from "../domain/request/help-request";
import type { Member } from "../domain/team/member";
import { byDay, isDue } from "../domain/waiting-list/waiting-list";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import { listLimit } from "./live-requests";

/** Everything a volunteer's console shows, as the journal knows it now. */
export interface ConsoleView {
  office: Office;
  team: Member[];
  names: Map<string, string>;
  /** At most `listLimit`, in the order they are called. */
  waiting: HelpRequest[];
  /** How many they are, drawn or not. */
  waitingCount: number;
  away: HelpRequest[];
  held: Held[];
  onHold: HelpRequest[];
  /** Whose day is a later one, the nearest first. */
  otherDays: HelpRequest[];
  /** Not closed yet, and going on from another request. */
  followUps: HelpRequest[];
  /** Closed today by the volunteer who looks, the last first. */
  myClosed: HelpRequest[];
}

/** The console of one volunteer, live; undefined until the office is known. */
export const liveConsole = (desk: Desk, me: string, officeId: string): Accessor<ConsoleView | undefined> =>
  live(desk, async (journal, day) => {
    const office = await journal.thing("office", officeId);
    if (!office) return undefined;
    const [team, names, waiting, waitingCount, away, held, open, closed] = await Promise.all([
      journal.things("member"),
      journal.memberNames(),
      journal.waiting(listLimit, day),
      journal.waitingCount(day),
      journal.away(),
      journal.held(),
      journal.open(),
      journal.closedBy(me, instantIn(day, "00:00")),
    ]);
    const onHold = open.filter(({ state }) => state === "on-hold");
    const otherDays = open.filter((request) => request.state === "waiting" && !isDue(request, day));
    const followUps = open.filter(({ follows }) => follows);
    return {
      office,
      team,
      names,
      waiting,
      waitingCount,
      away,
      held,
      onHold,
      otherDays: otherDays.sort(byDay),
      followUps,
      myClosed: closed.reverse(),
    };
  });
