import { decideRecall } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";
import { laterCall } from "./later-call";

/** A volunteer calls the number once more. */
export function recallRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => {
    const [request, after] = await Promise.all([desk.journal.request(id), laterCall(desk)]);
    return decideRecall(request, by, after);
  });
}
