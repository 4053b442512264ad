import type { Desk } from "../desk";

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
  await desk.contacts.pinChanged(fresh.member);
  return { nextCode: await desk.vault.newRecoveryCode() };
}
