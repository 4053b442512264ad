import { decideCall, type Refusal } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import { settle, type Desk } from "../desk";
import { see, seenOnce, type Seen } from "./at-the-gate";
import { laterCall } from "./later-call";

interface Calling {
  by: string;
  /** "" in an office without desks. */
  desk: string;
}

/** A volunteer calls a number to a desk. */
export const callRequest = async (desk: Desk, id: string, calling: Calling): Promise<Refusal | undefined> =>
  callSeen(desk, await see(desk, id, calling.by), calling);

/** The same for a number that was just read. */
export function callSeen(desk: Desk, seen: Seen, calling: Calling): Promise<Refusal | undefined> {
  const look = seenOnce(desk, seen, calling.by);
  return settle(desk, calling.by, async () => {
    const [{ request, gate }, after] = await Promise.all([look(), laterCall(desk)]);
    return decideAtGate(decideCall(request, calling.by, { desk: calling.desk, ...after }), gate);
  });
}
