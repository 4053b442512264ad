import { laterDay } from "../../domain/office/opening-hours";
import { foldRequest } from "../../domain/request/apply-to-request";
import { decideAsk, type Asking } from "../../domain/request/decide-ask";
import type { HelpRequest } from "../../domain/request/help-request";
import { attempts, writeLine, type Desk } from "../desk";

/**
 * A citizen asks for help and gets the next number; resolves only when the request is on the disk. After closing time it
 * is for the next day the office opens. "not-opened": this tablet belongs to no office yet.
 */
export async function askForHelp(
  desk: Desk,
  asking: Asking = {},
  by = "citizen",
): Promise<{ request: HelpRequest } | { refused: "not-opened" | "contested" }> {
  for (let skip = 0; skip < attempts; skip += 1) {
    const { tablet, office, given } = await desk.journal.beforeAsking(desk.identity.id);
    if (!tablet) return { refused: "not-opened" };
    const later = laterDay(office?.hours, desk.now());
    const unsure = desk.clock.doubted() !== undefined;
    const told = { ...(later && { dueOn: later }), ...(unsure && { dayUnsure: true as const }), ...asking };
    const draft = decideAsk({ tablet, given, now: desk.now(), skip }, told);
    const line = await writeLine(desk, draft, { by });
    const request = line && foldRequest([line]);
    if (request) return { request };
  }
  return { refused: "contested" };
}
