import { decideLearned } from "../../domain/request/decide-after";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** The citizen did the step once more alone, after being helped. */
export function learnStep(desk: Desk, id: string): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideLearned(await desk.journal.request(id)));
}
