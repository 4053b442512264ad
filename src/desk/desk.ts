import { signedText, type Draft, type Instant, type JournalEvent } from "../domain/event";
import type { Clock } from "../domain/office/sane-clock";
import { hasRight, type Right } from "../domain/team/rights";
import type { Decision, Refusal } from "../domain/request/decide";
import type { HubDoor } from "../hub/hub";
import type { Appended, Journal } from "../journal/journal";
import type { ContactSafe } from "../vault/contact-safe";
import type { TabletIdentity, Vault } from "../vault/vault";
import { forgetContact } from "./contact/forget-contact";
import type { Shelves } from "./shelves";

/** What every verb works with. Time and chance are handed in, so that tests can hold them still. */
export interface Desk extends Shelves {
  journal: Journal;
  vault: Vault;
  contacts: ContactSafe;
  identity: TabletIdentity;
  /** What came of asking for a letter when this page was opened; "no-letter": the office gave all of them away. */
  enrolled?: "enrolled" | "no-office" | "no-letter" | "not-invited" | "contested";
  /** The other devices of the office. */
  hub: HubDoor;
  now(): Instant;
  /** Whether the tablet's clock is believed; staff can say that it is right. */
  clock: Pick<Clock, "doubted" | "trust">;
  /** A short random id, unlike any other. */
  newId(): string;
  /** Nothing more is done with this desk: its page has to be loaded anew, and says meanwhile how a backup came back. */
  end(restoring?: Restoring): void;
}

/** How far a backup has been brought back; at last its lines, other devices, whose contacts stay. */
export type Restoring = "under-way" | "failed" | { lines: number; isShared: boolean; stay: string[] };

/** Signs the drafts and writes them, all or none. `by` is a member's id, "citizen" or "office". */
export async function write(desk: Desk, drafts: readonly Draft[], by: string): Promise<Appended> {
  return desk.journal.append(await Promise.all(drafts.map((draft) => sign(desk, draft, by))));
}

type Tallies = Parameters<Journal["append"]>[1] | undefined;

/** Signs one draft and writes it; gives the line that now stands, or why there is none. */
export async function writeLine(
  desk: Desk,
  draft: Draft,
  { by, tallies, owing }: { by: string; tallies?: Tallies; owing?: "owed" | undefined },
): Promise<JournalEvent | Exclude<Appended, "written">> {
  const event = await sign(desk, draft, by);
  const answer = await desk.journal.append([event], tallies, owing);
  return answer === "written" ? event : answer;
}

async function sign(desk: Desk, draft: Draft, by: string): Promise<JournalEvent> {
  const facts = { ...draft, at: desk.now(), by, tablet: desk.identity.id };
  return { ...facts, signature: await desk.identity.sign(signedText(facts)) };
}

/** True for a member who has not left and whose role has this right. */
export async function mayDo(desk: Desk, member: string, right: Right): Promise<boolean> {
  const known = await desk.journal.thing("member", member);
  return known !== undefined && !known.left && hasRight(known.role, right);
}

/** Somebody may write between reading and writing; after five such losses the person is told rather than kept waiting. */
export const attempts = 5;

/** Reads, decides and writes until nobody came in between; the refusal if the rule says no. */
export async function settle(desk: Desk, by: string, decide: () => Promise<Decision>): Promise<Refusal | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const decision = await decide();
    if (decision.refused) return decision.refused;
    const line = await writeLine(desk, decision.event, { ...decision, by });
    if (line === "away") return "hub-away";
    if (line === "void") return "no-right";
    if (line === "taken") continue;
    await forgetContact(desk, line, writeLine);
    return undefined;
  }
  return "contested";
}
