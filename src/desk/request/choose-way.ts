import type { EventData } from "../../domain/event";
import type { Refusal } from "../../domain/request/decide";
import { decideWay } from "../../domain/request/decide-place";
import { settle, type Desk } from "../desk";

/** The citizen would rather be called back or visited, or wait here after all. */
export function chooseWay(desk: Desk, id: string, way: EventData["way-chosen"]): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideWay(await desk.journal.request(id), way));
}
