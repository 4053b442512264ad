import type { Asking } from "../../domain/request/decide-ask";
import type { Desk } from "../desk";
import { askForHelp } from "./ask-for-help";
import { isFlooded } from "./flood-guard";

/** A citizen asks at this tablet; "too-many": it gave out the numbers of an hour, and a volunteer is to look first. */
export async function askAtTablet(
  desk: Desk,
  asking: Asking = {},
): Promise<Awaited<ReturnType<typeof askForHelp>> | { refused: "too-many" }> {
  const tablet = await desk.journal.thing("tablet", desk.identity.id);
  if (tablet && (await isFlooded(desk.journal, tablet, desk.now()))) return { refused: "too-many" };
  return askForHelp(desk, asking);
}
