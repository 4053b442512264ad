import { catalogue } from "../../content/catalogue";
import { askAtTablet } from "../../desk/request/ask-at-tablet";
import type { Desk } from "../../desk/desk";
import { chime } from "../../device/chime";
import type { Asking } from "../../domain/request/decide-ask";
import { language } from "../../wording/words";
import { asking, keepSitting, setAsking, sitting } from "../sitting";

/** Why there is no number. */
export type NotAsked = "not-opened" | "too-many" | "failed";

/** One open request a sitting: whoever taps twice sees the number they already have. */
export async function askOnce(desk: Desk): Promise<NotAsked | undefined> {
  const mine = sitting().request;
  try {
    const before = mine ? await desk.journal.request(mine) : undefined;
    if (!before || before.state === "closed") {
      const answer = await askAtTablet(desk, toldByTheScreen());
      if ("refused" in answer) return answer.refused === "contested" ? "failed" : answer.refused;
      keepSitting({ request: answer.request.id });
      chime();
    }
    setAsking(undefined);
    return undefined;
  } catch {
    return "failed";
  }
}

/** Where the citizen is stuck, in which topic, and English when they read English: nothing they were asked. */
function toldByTheScreen(): Asking {
  const from = asking()?.from;
  const topic = from && catalogue.find(({ code }) => code === from.guide)?.topic;
  const english = language() === "en";
  return { ...(from && { from }), ...(topic && { topic }), ...(english && { language: "en" }) };
}
