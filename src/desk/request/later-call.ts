import type { EventData } from "../../domain/event";
import type { Desk } from "../desk";
import { today } from "../today";

/** What a call that is made now says of today's newest one: nothing, unless the clock has that still to come. */
export async function laterCall(desk: Desk): Promise<EventData["request-recalled"]> {
  const [newest] = await desk.journal.lastCalled(1, today(desk));
  const after = newest?.lastCall?.at;
  return after === undefined || after < desk.now() ? {} : { after };
}
