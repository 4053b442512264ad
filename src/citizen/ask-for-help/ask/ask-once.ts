import { askAtTablet } from "../../../desk/request/asking";
import type { Desk } from "../../../desk/desk";
import { chime } from "../../../device/chime";
import type { HelpRequest } from "../../../domain/request/help-request";
import { isSameTap, whereNextIs } from "../../../domain/request/next-person";
import { toldByTheScreen } from "./told-by-the-screen";
import { asking, keepSitting, setAsking, sitting } from "../../sitting";

/** Why there is no number. */
export type NotAsked = "not-opened" | "too-many" | "failed";

/**
 * One open number a person. If the tablet has an open number, the person who taps is first asked whose it is ("whose"):
 * they may be the next person. A person who says that it is somebody else's gets a number of their own and sees nothing
 * of the one before.
 */
export async function askOnce(desk: Desk): Promise<NotAsked | "whose" | undefined> {
  try {
    const before = await openNumber(desk);
    if (before && !asking()?.next) return "whose";
    const answer = before && isSameTap(before, desk.now()) ? undefined : await askBehind(desk, before);
    if (!answer) setAsking(undefined);
    return answer;
  } catch {
    return "failed";
  }
}

/** Asks for help for the person who stands here now. `before` is the open number of somebody else. */
async function askBehind(desk: Desk, before: HelpRequest | undefined): Promise<NotAsked | undefined> {
  const from = before ? whereNextIs(before, asking()?.from) : asking()?.from;
  const answer = await askAtTablet(desk, toldByTheScreen(from));
  if ("refused" in answer) {
    const { refused } = answer;
    return refused === "not-opened" || refused === "too-many" ? refused : "failed";
  }
  keepSitting({ request: answer.request.id, ...(before && !from && { practice: undefined, kept: undefined }) });
  chime();
  return undefined;
}

async function openNumber({ journal }: Desk): Promise<HelpRequest | undefined> {
  const id = sitting().request;
  const known = id ? await journal.request(id) : undefined;
  return known?.state === "closed" ? undefined : known;
}
