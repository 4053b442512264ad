import { aboutRequest } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import { decideClose, decideHandOver, decideReturn, type Refusal } from "../../domain/request/decide";
import type { Outcome } from "../../domain/request/outcome";
import { settle, type Desk } from "../desk";
import { keepNote } from "../keep-note";
import { gateFor } from "./at-the-gate";

/** A volunteer gives the request back to the list, where it keeps its place. */
export function returnRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideReturn(await desk.journal.request(id), by));
}

/** A volunteer hands a request over to a member, or up to "lead", with a note for them. */
export async function handOverRequest(
  desk: Desk,
  id: string,
  handing: { by: string; to: string; note: string },
): Promise<Refusal | undefined> {
  const refused = await settle(desk, handing.by, async () => {
    const request = await desk.journal.request(id);
    if ((await gateFor(desk, request, handing.to)) === "shut") return { refused: "to-not-trained" };
    return decideHandOver(request, handing.by, handing.to);
  });
  if (!refused)
    await keepNote(desk, { about: aboutRequest(id), kind: "hand-over", text: tidyName(handing.note), by: handing.by });
  return refused;
}

/** A volunteer closes the request in hand with an outcome. */
export function closeRequest(
  desk: Desk,
  id: string,
  closing: { by: string; outcome: Outcome },
): Promise<Refusal | undefined> {
  return settle(desk, closing.by, async () => decideClose(await desk.journal.request(id), closing.by, closing.outcome));
}
