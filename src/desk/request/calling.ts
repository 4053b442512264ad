import type { EventData } from "../../domain/event";
import { decideCall, decideMiss, decideRecall, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";
import { today } from "../today";
import { seeToday, settleSeen, type Seen } from "./at-the-gate";

interface Calling {
  by: string;
  /** "" in an office without counters. */
  counter: string;
}

/** A volunteer calls a number to a counter. */
export async function callRequest(desk: Desk, id: string, calling: Calling): Promise<Refusal | undefined> {
  const seen = await seeToday(desk, id, calling.by);
  return "refused" in seen ? seen.refused : callSeen(desk, seen, calling);
}

/** The same for a number that was just read, and that is due today. */
export const callSeen = (desk: Desk, seen: Seen, { by, counter }: Calling): Promise<Refusal | undefined> =>
  settleSeen(desk, { seen, by }, async (request) =>
    decideCall(request, by, { desk: counter, ...(await laterCall(desk)) }),
  );

/** A volunteer calls the number once more. */
export function recallRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => {
    const [request, after] = await Promise.all([desk.journal.request(id), laterCall(desk)]);
    return decideRecall(request, by, after);
  });
}

/** Nobody came: on hold once, a no-show the second time. */
export function missRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideMiss(await desk.journal.request(id), by));
}

/**
 * The time of today's newest call, when the clock was set back and that call now lies in the future; a new call then names
 * it, to be ordered behind it. Otherwise nothing.
 */
export async function laterCall(desk: Desk): Promise<EventData["request-recalled"]> {
  const [newest] = await desk.journal.lastCalled(1, today(desk));
  const after = newest?.lastCall?.at;
  return after === undefined || after < desk.now() ? {} : { after };
}
