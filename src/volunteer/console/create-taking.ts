import type { Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { reachNext } from "../../desk/request/reach-next";
import { postponeRequest } from "../../desk/request/waiting";
import { createGathering } from "../group/create-gathering";
import { createClaims } from "./create-claims";
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
    ...createClaims(session, telling),
    ...createGathering(session, telling),
    ...createUndoing(session, telling),
    /** Moves a request from another day into today's list. */
    onToday: (id: string, until: string) => told(() => postponeRequest(desk(), id, { by: by(), to: { until } })),
    onNext: () =>
      withFreeHands(async () => {
        const answer = await reachNext(desk(), by());
        return "refused" in answer ? answer.refused : undefined;
      }),
  };
}
