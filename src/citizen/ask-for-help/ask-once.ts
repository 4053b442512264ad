import { askForHelp } from "../../desk/request/ask-for-help";
import type { Desk } from "../../desk/desk";
import { chime } from "../../device/chime";
import { asking, keepSitting, setAsking, sitting } from "../sitting";

/** One open request a sitting: whoever taps twice sees the number they already have. */
export async function askOnce(desk: Desk): Promise<"not-opened" | "failed" | undefined> {
  const from = asking()?.from;
  const mine = sitting().request;
  try {
    const before = mine ? await desk.journal.request(mine) : undefined;
    if (!before || before.state === "closed") {
      const answer = await askForHelp(desk, from && { from });
      if ("refused" in answer) return answer.refused === "not-opened" ? "not-opened" : "failed";
      keepSitting({ request: answer.request.id });
      chime();
    }
    setAsking(undefined);
    return undefined;
  } catch {
    return "failed";
  }
}
