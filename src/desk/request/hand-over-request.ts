import { aboutRequest } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import { decideHandOver, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";
import { keepNote } from "../keep-note";
import { gateFor } from "./at-the-gate";

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
