import type { Accessor } from "solid-js";
import type { OpeningHours } from "../domain/office/opening-week";
import { callsOut, type CallOut } from "../domain/waiting-list/call-out";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** What everybody in the room may read: numbers and desks, how many wait, the office's own sentences and hours. */
export interface Board {
  office: string;
  calls: CallOut[];
  waiting: number;
  notices: string[];
  /** Undefined while the office has set no hours. */
  hours?: OpeningHours;
}

/** One call stands large, the three before it small. */
const callsShown = 4;

/** The public board of this day, live; `office` is "" on a tablet that belongs to none. */
export const liveBoard = (desk: Desk): Accessor<Board | undefined> =>
  live(desk, async (journal, day) => {
    const [tablet, called, waiting] = await Promise.all([
      journal.thing("tablet", desk.identity.id),
      journal.lastCalled(callsShown, day),
      journal.waitingCount(day),
    ]);
    const office = tablet && (await journal.thing("office", tablet.office));
    const hours = office?.hours;
    return {
      office: office?.name ?? "",
      calls: callsOut(called, day),
      waiting,
      notices: office?.notices ?? [],
      ...(hours && { hours }),
    };
  });
