import type { Refusal } from "../../domain/request/decide";
import { decidePrioritise } from "../../domain/request/decide-place";
import { settle, type Desk } from "../desk";

/**
 * Counts a request as if it had been made earlier, by the minutes of the class; undefined takes the head start back.
 * The class itself is only counted by day, apart from the request: it may be health data. It is counted for this tablet,
 * wherever the number was given, so that no two tablets ever raise one counter.
 */
export async function prioritiseRequest(
  desk: Desk,
  id: string,
  giving: { by: string; priorityClass: string | undefined },
): Promise<Refusal | "unknown-class" | undefined> {
  const request = await desk.journal.request(id);
  const office = request && (await desk.journal.thing("office", request.office));
  const known = office?.priorityClasses.find((one) => one.id === giving.priorityClass);
  if (giving.priorityClass !== undefined && !known) return "unknown-class";
  const tallies =
    request && known ? [{ day: request.day, tablet: desk.identity.id, what: `class-${known.id}` as const, n: 1 }] : [];
  return settle(desk, giving.by, async () => {
    const decision = decidePrioritise(await desk.journal.request(id), known?.minutes ?? 0);
    return decision.refused ? decision : { ...decision, tallies };
  });
}
