import { aboutRequest } from "../../domain/event";
import type { Whereabouts } from "../../domain/practice/whereabouts";
import { decideAsk } from "../../domain/request/decide-ask";
import type { HelpRequest } from "../../domain/request/help-request";
import { attempts, write, type Desk } from "../desk";

/**
 * A citizen asks for help and gets the next number; resolves only when the request is on the disk. "not-opened":
 * this tablet belongs to no office yet.
 */
export async function askForHelp(
  desk: Desk,
  from: Whereabouts | undefined,
): Promise<{ request: HelpRequest } | { refused: "not-opened" | "contested" }> {
  const tablet = await desk.journal.thing("tablet", desk.identity.id);
  if (!tablet) return { refused: "not-opened" };
  for (let skip = 0; skip < attempts; skip += 1) {
    const given = await desk.journal.numberGiven(desk.identity.id);
    const draft = decideAsk({ tablet, given, now: desk.now(), from, skip });
    if ((await write(desk, [draft], "citizen")) === "taken") continue;
    const request = await desk.journal.request(draft.about.slice(aboutRequest("").length));
    if (request) return { request };
  }
  return { refused: "contested" };
}
