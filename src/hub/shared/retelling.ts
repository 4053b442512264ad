import { kindOf, signedText, type JournalEvent, type Line } from "../../domain/event";
import { foldRequest, isVoidFor } from "../../domain/request/apply-to-request";
import type { SharedLine } from "../../journal/shared-lines";
import type { Sharing } from "./sharing";

/** Somebody may write between reading and writing. */
const attempts = 5;

/**
 * What this device wrote and another was first with is told again as the next version, where it still says something; the
 * line that lost its version stays aside in any case. Gives what is to be put at the hub first, because nothing stands here
 * that it could follow.
 */
export async function retell(sharing: Sharing, displaced: readonly SharedLine[]): Promise<JournalEvent[]> {
  const first: JournalEvent[] = [];
  for (const line of displaced) {
    if (line.type === "void" || line.tablet !== sharing.identity.id) continue;
    first.push(...(await retellOne(sharing, line)));
  }
  return first;
}

async function retellOne(sharing: Sharing, line: JournalEvent): Promise<JournalEvent[]> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const standing = await sharing.local.eventsAbout(line.about);
    const again = { ...line, version: (standing.at(-1)?.version ?? 0) + 1 };
    if (!saysSomething(standing, again)) return [];
    const signed = { ...again, signature: await sharing.identity.sign(signedText(again)) };
    if (!(await sharing.belief.mayStandNext(signed))) return [];
    if (!isBegun(standing, line)) return [signed];
    if ((await sharing.local.append([signed], [], "owed")) === "written") return [];
  }
  return [];
}

const isReadable = ({ type }: Line): boolean => type !== "void";

/** Does anything stand that a line about this thing would follow? A line of somebody who forges begins no request. */
export const isBegun = (standing: readonly Line[], { about }: Pick<SharedLine, "about">): boolean =>
  kindOf(about) === "request" ? foldRequest(standing) !== undefined : standing.some(isReadable);

/** Would the line change anything behind those that stand? A thing that others began is not begun twice. */
function saysSomething(standing: readonly Line[], line: JournalEvent): boolean {
  if (kindOf(line.about) !== "request") return standing.find(isReadable)?.type !== line.type;
  const request = foldRequest(standing);
  return request ? !isVoidFor(request, line) : line.type === "help-asked";
}
