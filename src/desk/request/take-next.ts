import type { Refusal } from "../../domain/request/decide";
import type { Desk } from "../desk";
import { takeRequest } from "./take-request";

/** A volunteer takes whoever is next; tries the one after when somebody else was quicker. Gives the id taken. */
export async function takeNext(
  desk: Desk,
  by: string,
): Promise<{ id: string } | { refused: Refusal | "nobody-waits" }> {
  const waiting = await desk.journal.waiting(10);
  for (const { id } of waiting) {
    const refused = await takeRequest(desk, id, by);
    if (!refused) return { id };
  }
  return { refused: waiting.length ? "contested" : "nobody-waits" };
}
