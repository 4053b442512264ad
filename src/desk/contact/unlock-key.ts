import { readCard, type CardFault } from "../../domain/contact/card-code";
import type { PinAnswer } from "../../vault/vault";
import type { Proof } from "../../vault/contact-safe";
import type { Desk } from "../desk";

export type Unlocking =
  { open: true } | { refused: "wrong-card" | "key-lost" } | { refused: "wrong-pin"; answer: PinAnswer };

/**
 * Opens the office's key on this page with a card and the PIN it belongs to. The PIN is counted like one at the door, so
 * that nobody guesses here what they may not guess there; with the member's own card, like one given there with it.
 */
export async function unlockKey(desk: Desk, proof: Proof): Promise<Unlocking> {
  const refused = await checkPin(desk, proof);
  if (refused) return refused;
  return (await desk.contacts.unlock(proof)) ? { open: true } : whyShut(desk, proof);
}

/** Why a card and the right PIN open nothing: it is not the card for it, or the tablet lost what any card would open. */
export async function whyShut({ contacts }: Desk, proof: Proof): Promise<{ refused: "wrong-card" | "key-lost" }> {
  return { refused: (await contacts.isKeyLost(proof)) ? "key-lost" : "wrong-card" };
}

/** Opens the key with what was typed or scanned of a card. */
export async function unlockWithCode(
  desk: Desk,
  { member, code, pin }: { member: string; code: string; pin: string },
): Promise<Unlocking | CardFault> {
  const read = readCard(code);
  return "fault" in read ? read : unlockKey(desk, { member, cards: [read.card], pin });
}

/** Why the PIN of a proof is not taken; undefined when it is right, or when both recovery cards need none. */
export async function checkPin(
  desk: Desk,
  proof: Proof,
): Promise<Extract<Unlocking, { refused: "wrong-pin" }> | undefined> {
  if (proof.pin === undefined) return undefined;
  const answer = (await isOwn(desk, proof))
    ? await desk.vault.tryPinWithCard(proof.member, proof.pin)
    : await desk.vault.tryPin(proof.member, proof.pin);
  return answer.open ? undefined : { refused: "wrong-pin", answer };
}

const isOwn = async ({ contacts }: Desk, { member, cards: [card] }: Proof): Promise<boolean> =>
  card !== undefined && contacts.ownsCard(member, card);
