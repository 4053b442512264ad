import type { Desk } from "../desk";
import { refusedBy, type PinChange } from "./change-pin";

/*
 * The PIN of a member's phone is that phone's alone: no line tells of it, and the one of the office's tablets stays as it is.
 */

/** The member of a phone chooses its first PIN; refused once there is one. */
export async function choosePhonePin(desk: Desk, member: string, fresh: string): Promise<PinChange> {
  if (await desk.vault.hasPin(member)) return { refused: "no-first-pin" };
  await desk.vault.setPin(member, fresh);
  return "changed";
}

/** The member of a phone changes its PIN; the old one is counted like one at the door. */
export async function changePhonePin(
  desk: Desk,
  member: string,
  pins: { old: string; fresh: string },
): Promise<PinChange> {
  const refused = await refusedBy(desk, member, pins);
  if (refused) return refused;
  await desk.vault.setPin(member, pins.fresh);
  return "changed";
}
