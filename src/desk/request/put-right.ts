import type { Refusal } from "../../domain/request/decide";
import { decideCorrect, decideReopen } from "../../domain/request/decide-put-right";
import type { Outcome } from "../../domain/request/outcome";
import { settle, type Desk } from "../desk";

/** A member takes back how they ended a request today. A contact that was erased with the end stays erased. */
export function reopenRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideReopen(await desk.journal.request(id), by, desk.now()));
}

/** A member records another outcome for a request they ended today. */
export function correctOutcome(
  desk: Desk,
  id: string,
  { by, outcome }: { by: string; outcome: Outcome },
): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideCorrect(await desk.journal.request(id), by, { outcome, now: desk.now() }));
}
