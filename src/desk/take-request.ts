import { decideTake, type Refusal } from "../domain/request/decide";
import { settle, type Desk } from "./desk";

/** A volunteer takes this request; refused when another was first. */
export function takeRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideTake(await desk.journal.request(id)));
}

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
