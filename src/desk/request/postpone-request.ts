import type { EventData } from "../../domain/event";
import type { Refusal } from "../../domain/request/decide";
import { decidePostpone } from "../../domain/request/decide-place";
import { settle, type Desk } from "../desk";

/** An appointment: the same number comes back to the list on another day, for a named member if somebody promised. */
export function postponeRequest(
  desk: Desk,
  id: string,
  appointment: { by: string; to: EventData["request-postponed"] },
): Promise<Refusal | undefined> {
  return settle(desk, appointment.by, async () =>
    decidePostpone(await desk.journal.request(id), appointment.by, appointment.to),
  );
}
