import { createMemo, type Accessor } from "solid-js";
import { liveAway, liveWaiting } from "../../desk/live-requests";
import { createNow } from "../../device/now";
import { longWaits, type LongWait } from "../../domain/waiting-list/long-waits";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { minutesWaited } from "../../domain/waiting-list/waiting-since";
import type { TeamContext } from "../team-context";

/** Who waits today: how many in the room, the longest of them, and who waits too long for their kind of waiting. */
export interface Waits {
  waiting: number;
  longestMinutes: number;
  long: LongWait[];
}

export function createWaits(context: TeamContext): Accessor<Waits> {
  const { desk } = context.session();
  const [waiting, away] = [liveWaiting(desk), liveAway(desk)];
  const now = createNow(desk.now);
  return createMemo(() => {
    const { office, today } = context.view();
    const here = waiting() ?? [];
    const outside = (away() ?? []).filter((request) => isDue(request, today));
    return {
      waiting: here.length,
      longestMinutes: here.reduce((most, one) => Math.max(most, minutesWaited(one, office.hours, now())), 0),
      long: longWaits([...here, ...outside], office, now()),
    };
  });
}
