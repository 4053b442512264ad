import type { SharedLine, TakenWith } from "../../journal/shared-lines";
import { acknowledged, putLine } from "./put-line";
import { isBegun, retell } from "./retelling";
import type { Sharing } from "./sharing";

/** Takes lines of the hub into the journal here; what they displaced of this device's own is told again. */
export async function takeIn(sharing: Sharing, lines: readonly SharedLine[], taken?: TakenWith): Promise<void> {
  const displaced = await sharing.local.accept(lines, taken);
  for (const line of await retell(sharing, displaced)) await putBehind(sharing, line);
}

/** A journal appends nothing to a thing that nothing began, so such a line goes to the hub before it stands here. */
async function putBehind(sharing: Sharing, line: SharedLine): Promise<void> {
  const answer = await putLine(sharing, line);
  if (answer === "away") return;
  if ("instead" in answer) await takeIn(sharing, [answer.instead], { ahead: true });
  else await sharing.local.accept([line], acknowledged(answer.stands));
}

/**
 * Numbers that were lost to what begins no request are told again when this device starts: a person waits, and nothing stands
 * here that says so.
 */
export async function retellLostNumbers(sharing: Sharing): Promise<void> {
  for (const line of await sharing.local.aside()) {
    if (line.type !== "help-asked") continue;
    const standing = await sharing.local.eventsAbout(line.about);
    if (!isBegun(standing, line)) for (const again of await retell(sharing, [line])) await putBehind(sharing, again);
  }
}
