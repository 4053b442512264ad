import { aboutRequest } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import type { Refusal } from "../../domain/request/decide";
import { decideMoveUp, decidePrioritise } from "../../domain/request/decide-place";
import { settle, type Desk } from "../desk";
import { today } from "../today";
import { keepNote } from "../keep-note";

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

/** A volunteer puts somebody first by hand, and says why; the reason can be erased, the fact that it happened cannot. */
export async function moveUpRequest(
  desk: Desk,
  id: string,
  moving: { by: string; reason: string },
): Promise<Refusal | "no-reason" | undefined> {
  const text = tidyName(moving.reason);
  if (!text) return "no-reason";
  const refused = await settle(desk, moving.by, async () => {
    const [first] = await desk.journal.waiting(1, today(desk));
    return decideMoveUp(await desk.journal.request(id), first);
  });
  if (!refused) await keepNote(desk, { about: aboutRequest(id), kind: "moved-up", text, by: moving.by });
  return refused;
}
