import { decideCall, type Refusal } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import { settle, type Desk } from "../desk";
import { seenOnce, seeToday, type Seen } from "./at-the-gate";
import { laterCall } from "./later-call";

interface Calling {
  by: string;
  /** "" in an office without desks. */
  desk: string;
}

/** A volunteer calls a number to a desk. */
export async function callRequest(desk: Desk, id: string, calling: Calling): Promise<Refusal | undefined> {
  const seen = await seeToday(desk, id, calling.by);
  return "refused" in seen ? seen.refused : callSeen(desk, seen, calling);
}

/** The same for a number that was just read, and that is due today. */
export function callSeen(desk: Desk, seen: Seen, calling: Calling): Promise<Refusal | undefined> {
  const look = seenOnce(desk, seen, calling.by);
  return settle(desk, calling.by, async () => {
    const [{ request, gate }, after] = await Promise.all([look(), laterCall(desk)]);
    return decideAtGate(decideCall(request, calling.by, { desk: calling.desk, ...after }), gate);
  });
}
