import type { Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { callNumber } from "../../desk/request/call-number";
import { postponeRequest } from "../../desk/request/postpone-request";
import { reachNext } from "../../desk/request/take-next";
import { takeOverRequest } from "../../desk/request/take-over-request";
import { takeRequest } from "../../desk/request/take-request";
import { createGathering } from "../group/create-gathering";
import { createTelling } from "./create-telling";
import { createUndoing } from "./create-undoing";

/** Calling or taking this request, the next, a group, or what lies in dead hands; and what was said when it did not work. */
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
    /** To my desk, on the board and by the voice. */
    onCall: (id: string) => withFreeHands(() => callNumber(desk(), id, by())),
    onTakeOver: (id: string) => withFreeHands(() => takeOverRequest(desk(), id, by())),
    /** Back from another day, into the list of this one. */
    onToday: (id: string, until: string) => told(() => postponeRequest(desk(), id, { by: by(), to: { until } })),
    onNext: () =>
      withFreeHands(async () => {
        const answer = await reachNext(desk(), by());
        return "refused" in answer ? answer.refused : undefined;
      }),
  };
}
