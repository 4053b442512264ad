import { decideFeedback } from "../../domain/request/decide-after";
import type { Face } from "../../domain/request/outcome";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** One face for the help that ended. */
export function giveFeedback(desk: Desk, id: string, face: Face): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideFeedback(await desk.journal.request(id), face));
}
