import { aboutRequest } from "../../domain/event";
import { laterDay } from "../../domain/office/opening-hours";
import { decideAsk, type Asking } from "../../domain/request/decide-ask";
import type { HelpRequest } from "../../domain/request/help-request";
import { attempts, write, type Desk } from "../desk";

/**
 * A citizen asks for help and gets the next number; resolves only when the request is on the disk. After closing time it
 * is for the next day the office opens. "not-opened": this tablet belongs to no office yet.
 */
export async function askForHelp(
  desk: Desk,
  asking: Asking = {},
  by = "citizen",
): Promise<{ request: HelpRequest } | { refused: "not-opened" | "contested" }> {
  const tablet = await desk.journal.thing("tablet", desk.identity.id);
  if (!tablet) return { refused: "not-opened" };
  const office = await desk.journal.thing("office", tablet.office);
  const later = laterDay(office?.hours, desk.now());
  for (let skip = 0; skip < attempts; skip += 1) {
    const given = await desk.journal.numberGiven(desk.identity.id);
    const draft = decideAsk({ tablet, given, now: desk.now(), skip }, { ...(later && { dueOn: later }), ...asking });
    if ((await write(desk, [draft], by)) === "taken") continue;
    const request = await desk.journal.request(draft.about.slice(aboutRequest("").length));
    if (request) return { request };
  }
  return { refused: "contested" };
}
