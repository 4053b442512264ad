import type { PinAnswer } from "../vault/vault";
import type { Desk } from "./desk";

/** Opens the volunteers' side for a member with the right PIN. A sample office asks for none: it holds nothing. */
export async function signIn(desk: Desk, member: string, pin: string): Promise<PinAnswer> {
  const known = await desk.journal.thing("member", member);
  const office = known && (await desk.journal.thing("office", known.office));
  if (office?.sample) return { open: true };
  return desk.vault.tryPin(member, pin);
}

/**
 * Sets a new PIN with the recovery code, past any wait. The code works once: the next one is given back, to be printed.
 */
export async function resetPin(
  desk: Desk,
  code: string,
  fresh: { member: string; pin: string },
): Promise<{ nextCode: string } | { refused: "wrong-code" }> {
  if (!(await desk.vault.fitsRecoveryCode(code))) return { refused: "wrong-code" };
  await desk.vault.setPin(fresh.member, fresh.pin);
  return { nextCode: await desk.vault.newRecoveryCode() };
}
