import type { EventData } from "../../domain/event";
import { decideWithdraw, type Refusal } from "../../domain/request/decide";
import { decideHold, decidePostpone, decideRejoin, decideWay } from "../../domain/request/decide-place";
import { settle, type Desk } from "../desk";

/** The person steps out for a while; `by` is a volunteer or "citizen". */
export function holdRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideHold(await desk.journal.request(id), by));
}

/** The person is back and waits at the old place; `by` is a volunteer or "citizen". */
export function rejoinRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideRejoin(await desk.journal.request(id)));
}

/** The citizen would rather be called back or visited, or wait here after all. */
export function chooseWay(desk: Desk, id: string, way: EventData["way-chosen"]): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideWay(await desk.journal.request(id), way));
}

/** The citizen does not need help any more; `by` is "citizen", or the volunteer they said it to. */
export function withdrawRequest(desk: Desk, id: string, by = "citizen"): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideWithdraw(await desk.journal.request(id)));
}

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
