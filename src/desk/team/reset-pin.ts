import { mayRecover } from "../../domain/team/recovery";
import type { Desk } from "../desk";
import { tellChosen } from "./change-pin";

/**
 * Sets a lead's new PIN with the recovery code, past any wait, and keeps a try for them for when they come in again. The
 * code works once: the next one is given back, to be printed. Refused to whom a lead can give a first PIN.
 */
export async function resetPin(
  desk: Desk,
  code: string,
  fresh: { member: string; pin: string },
): Promise<{ nextCode: string } | { refused: "wrong-code" | "leads-only" }> {
  const known = await desk.journal.thing("member", fresh.member);
  if (!known || !mayRecover(known.role, await desk.journal.things("member"))) return { refused: "leads-only" };
  if (!(await desk.vault.fitsRecoveryCode(code))) return { refused: "wrong-code" };
  await desk.vault.setPin(fresh.member, fresh.pin);
  await tellChosen(desk, fresh.member, "recovery-code");
  await desk.vault.admit(fresh.member);
  await desk.contacts.pinChanged(fresh.member);
  return { nextCode: await desk.vault.newRecoveryCode() };
}
