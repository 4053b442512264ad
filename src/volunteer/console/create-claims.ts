import type { Accessor } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { Session } from "../../desk/live-session";
import { callNumber } from "../../desk/request/reach-next";
import { takeAlone } from "../../desk/request/take-alone";
import { takeOverRequest, takeRequest } from "../../desk/request/taking";
import type { Telling } from "./create-telling";
import type { Said } from "./tell";
import { whoHasIt } from "./who-has-it";

/** The claims of one request. Refused, each says who has it. */
export function createClaims(session: Accessor<Session>, { withFreeHands }: Telling) {
  const claim = (id: string, verb: (desk: Desk, id: string, by: string) => Promise<Said | undefined>) => {
    const { desk, member } = session();
    withFreeHands(async () => whoHasIt(desk, id, await verb(desk, id, member.id)));
  };
  return {
    onTake: (id: string) => claim(id, takeRequest),
    /** Calls the person to this helper's desk, on the board and by voice. */
    onCall: (id: string) => claim(id, callNumber),
    onTakeOver: (id: string) => claim(id, takeOverRequest),
    /** A lead takes what another device keeps, although nobody can say who is helping there. */
    onTakeAlone: (id: string) => claim(id, takeAlone),
  };
}
