import type { CardsMade, Proof } from "../../vault/contact-safe";
import { mayDo, type Desk } from "../desk";
import { checkPin, whyShut, type Unlocking } from "./unlock-key";

type Made = { made: CardsMade } | { refused: "leads-only" | "sample" } | Exclude<Unlocking, { open: true }>;

interface Making {
  by: string;
  proof: Proof;
}

/**
 * The office's first cards: a lead's key card and two recovery cards, under the lead's PIN. They are in force only after
 * `keep`, when all three were printed and read back. An older key ends then, with every contact sealed to it.
 */
export async function makeFirstCards(desk: Desk, by: string, pin: string): Promise<Made> {
  if (!(await mayDo(desk, by, "keep-cards"))) return { refused: "leads-only" };
  if (await isSample(desk, by)) return { refused: "sample" };
  const refused = await checkPin(desk, { member: by, cards: [], pin });
  return refused ?? { made: await desk.contacts.makeKey(by, pin, desk.now()) };
}

/** A key card for a member, who types their PIN; a lead proves with a card of theirs that they may. */
export async function makeKeyCard(
  desk: Desk,
  { by, proof }: Making,
  member: { id: string; pin: string },
): Promise<Made> {
  if (!(await mayDo(desk, by, "keep-cards"))) return { refused: "leads-only" };
  const own = { member: member.id, cards: [], pin: member.pin };
  const refused = (member.id !== by && (await checkPin(desk, proof))) || (await checkPin(desk, own));
  if (refused) return refused;
  const fresh = { member: member.id, pin: member.pin, now: desk.now() };
  const made = await desk.contacts.makeCard(proof, fresh);
  return made ? { made } : whyShut(desk, proof);
}

/** Two new recovery cards in place of the old, under the PIN of the lead who makes them. */
export async function makeRecoveryCards(desk: Desk, { by, proof }: Making, pin: string): Promise<Made> {
  if (!(await mayDo(desk, by, "keep-cards"))) return { refused: "leads-only" };
  const refused = await checkPin(desk, { member: by, cards: [], pin });
  if (refused) return refused;
  const made = await desk.contacts.makeRecovery(proof, { member: by, pin, now: desk.now() });
  return made ? { made } : whyShut(desk, proof);
}

/** Ends a member's key card: a lost one opens nothing from now on. */
export async function revokeCard(desk: Desk, member: string, by: string): Promise<"revoked" | "leads-only"> {
  if (!(await mayDo(desk, by, "keep-cards"))) return "leads-only";
  await desk.contacts.revoke(member);
  return "revoked";
}

/** A sample office has no PINs and stores no real person's data. */
async function isSample(desk: Desk, member: string): Promise<boolean> {
  const office = (await desk.journal.thing("member", member))?.office;
  return Boolean(office && (await desk.journal.thing("office", office))?.sample);
}
