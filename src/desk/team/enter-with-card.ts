import { readCard, type CardFault } from "../../domain/contact/card-code";
import { checkPin, whyShut, type Unlocking } from "../contact/unlock-key";
import type { Desk } from "../desk";

/**
 * Opens the volunteers' side with the member's key card and PIN, whatever others guessed at the door. The card alone is
 * looked at first: whoever does not hold it uses up no try. What the card seals stays shut.
 */
export async function enterWithCard(
  desk: Desk,
  { member, code, pin }: { member: string; code: string; pin: string },
): Promise<Unlocking | CardFault> {
  const read = readCard(code);
  if ("fault" in read) return read;
  const proof = { member, cards: [read.card], pin };
  if (!(await desk.contacts.ownsCard(member, read.card))) return whyShut(desk, proof);
  return (await checkPin(desk, proof)) ?? { open: true };
}
