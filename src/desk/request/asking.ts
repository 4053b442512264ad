import type { Office } from "../../domain/office/office";
import { laterDay } from "../../domain/office/opening-hours";
import { foldRequest } from "../../domain/request/apply-to-request";
import type { NotWritten } from "../../domain/request/decide";
import { decideAsk, type Asking } from "../../domain/request/decide-ask";
import type { HelpRequest } from "../../domain/request/help-request";
import { attempts, writeLine, type Desk } from "../desk";
import { whyNot } from "../why-not";
import { isFlooded } from "./flood-guard";

/**
 * A citizen asks for help and gets the next number; resolves only when the request is on the disk. After closing time it
 * is for the next day the office opens. "not-opened": this tablet belongs to no office yet,
 * or not any more.
 */
export async function askForHelp(
  desk: Desk,
  asking: Asking = {},
  by = "citizen",
): Promise<{ request: HelpRequest } | { refused: "not-opened" | NotWritten }> {
  for (let skip = 0; skip < attempts; skip += 1) {
    const { tablet, office, given } = await desk.journal.beforeAsking(desk.identity.id);
    if (!tablet || tablet.retiredAt !== undefined) return { refused: "not-opened" };
    const draft = decideAsk({ tablet, given, now: desk.now(), skip }, { ...dayFor(desk, office), ...asking });
    const line = await writeLine(desk, draft, { by });
    if (line === "away" || line === "void") return { refused: whyNot(line) };
    const request = line === "taken" ? undefined : foldRequest([line]);
    if (request) return { request };
  }
  return { refused: "contested" };
}

/**
 * The day the request is for, when the office is closed by now; and whether the tablet's clock, which says so, is doubted.
 */
function dayFor(desk: Desk, office: Office | undefined): Asking {
  const later = laterDay(office?.hours, desk.now());
  const unsure = desk.clock.doubted() !== undefined;
  return { ...(later && { dueOn: later }), ...(unsure && { dayUnsure: true }) };
}

/**
 * A citizen asks at this tablet. "too-many": the tablet gave out as many numbers as it may in an hour, and a volunteer has
 * to look first.
 */
export async function askAtTablet(
  desk: Desk,
  asking: Asking = {},
): Promise<Awaited<ReturnType<typeof askForHelp>> | { refused: "too-many" }> {
  const tablet = await desk.journal.thing("tablet", desk.identity.id);
  if (tablet && (await isFlooded(desk.journal, tablet, desk.now()))) return { refused: "too-many" };
  return askForHelp(desk, asking);
}
