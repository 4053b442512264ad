import { signedText, type Draft, type Instant, type JournalEvent } from "../../domain/event";
import { hasRight } from "../../domain/team/rights";
import type { Appended, Journal } from "../../journal/journal";
import type { TabletIdentity, Vault } from "../../vault/vault";
import type { JoinRefusal } from "../hub";
import type { HubRecord } from "../hub-record";

/** What letting devices in and out works with. */
export interface JoiningTools {
  journal: Journal;
  vault: Pick<
    Vault,
    | "identity"
    | "newIdentity"
    | "keepHubRecord"
    | "triedRecord"
    | "keepTriedRecord"
    | "figuresRecord"
    | "keepFiguresRecord"
  >;
  identity: TabletIdentity;
  now(): Instant;
  /** What this device keeps of its hub; undefined before it joined one. */
  record: HubRecord | undefined;
}

export async function signDraft({ identity, now }: JoiningTools, draft: Draft, by: string): Promise<JournalEvent> {
  const facts = { ...draft, at: now(), by, tablet: identity.id };
  return { ...facts, signature: await identity.sign(signedText(facts)) };
}

/** Somebody may write first; after so many losses the person is told. */
const attempts = 5;

/** Signs and writes what `drafts` gives, which is asked anew each time somebody else was first. */
export async function writeLines<Refusal extends string>(
  tools: JoiningTools,
  by: string,
  drafts: () => Promise<readonly Draft[] | Refusal>,
): Promise<Exclude<Appended, "taken" | "void"> | "contested" | "may-not" | Refusal> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const next = await drafts();
    if (typeof next === "string") return next;
    const answer = await tools.journal.append(await Promise.all(next.map((one) => signDraft(tools, one, by))));
    if (answer === "void") return "may-not";
    if (answer !== "taken") return answer;
  }
  return "contested";
}

/** Why a step did not come about whose lines were not written. */
export const whyNotWritten = (answer: "away" | "contested" | "may-not" | "no-letter"): JoinRefusal =>
  answer === "may-not" || answer === "no-letter" ? answer : "hub-away";

/** True for a member who is there and may say who belongs to the office. */
export async function mayArrange({ journal }: Pick<JoiningTools, "journal">, member: string): Promise<boolean> {
  const known = await journal.thing("member", member);
  return known !== undefined && !known.left && hasRight(known.role, "arrange-people");
}
