import type { Desk } from "../desk";

/**
 * Sets a new PIN with the recovery code, past any wait, and keeps a try for this member for when they come in again. The
 * code works once: the next one is given back, to be printed.
 */
export async function resetPin(
  desk: Desk,
  code: string,
  fresh: { member: string; pin: string },
): Promise<{ nextCode: string } | { refused: "wrong-code" }> {
  if (!(await desk.vault.fitsRecoveryCode(code))) return { refused: "wrong-code" };
  await desk.vault.setPin(fresh.member, fresh.pin);
  await desk.vault.admit(fresh.member);
  await desk.contacts.pinChanged(fresh.member);
  return { nextCode: await desk.vault.newRecoveryCode() };
}
