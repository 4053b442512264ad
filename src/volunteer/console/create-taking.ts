import type { Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { callNumber, reachNext } from "../../desk/request/reach-next";
import { postponeRequest } from "../../desk/request/waiting";
import { takeOverRequest, takeRequest } from "../../desk/request/taking";
import { createGathering } from "../group/create-gathering";
import { createTelling } from "./create-telling";
import { createUndoing } from "./create-undoing";

/**
 * Calls or takes a request, the next one, a group, or one whose helper no longer answers; and keeps what to say when it
 * fails.
 */
export function createTaking(session: Accessor<Session>) {
  const telling = createTelling(session);
  const { told, withFreeHands } = telling;
  const desk = () => session().desk;
  const by = () => session().member.id;
  return {
    ...telling,
    ...createGathering(session, telling),
    ...createUndoing(session, telling),
    onTake: (id: string) => withFreeHands(() => takeRequest(desk(), id, by())),
    /** Calls the person to this helper's desk, on the board and by voice. */
    onCall: (id: string) => withFreeHands(() => callNumber(desk(), id, by())),
    onTakeOver: (id: string) => withFreeHands(() => takeOverRequest(desk(), id, by())),
    /** Moves a request from another day into today's list. */
    onToday: (id: string, until: string) => told(() => postponeRequest(desk(), id, { by: by(), to: { until } })),
    onNext: () =>
      withFreeHands(async () => {
        const answer = await reachNext(desk(), by());
        return "refused" in answer ? answer.refused : undefined;
      }),
  };
}
