import { aboutRequest } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import type { Refusal } from "../../domain/request/decide";
import { decideMoveUp } from "../../domain/request/decide-place";
import { settle, type Desk } from "../desk";
import { today } from "../today";
import { keepNote } from "../keep-note";

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
