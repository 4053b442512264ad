import { aboutMember } from "../../domain/event";
import type { PinProof } from "../../domain/event/member";
import type { PinAnswer } from "../../vault/vault";
import type { Desk } from "../desk";
import { writeNext } from "../write-next";

export type PinChange =
  "changed" | { refused: "same-pin" | "no-first-pin" } | { refused: "wrong-pin"; answer: PinAnswer };

/**
 * A member changes their own PIN. The old one comes first and is counted like one at the door, so that nobody guesses at a
 * screen left open what they may not guess there.
 */
export async function changePin(
  desk: Desk,
  member: string,
  { old, fresh }: { old: string; fresh: string },
): Promise<PinChange> {
  return (await refusedBy(desk, member, { old, fresh })) ?? choose(desk, { member, pin: fresh, proof: "old-pin" });
}

/** Why the old PIN does not let a member choose a fresh one; undefined where it does. */
export async function refusedBy(
  desk: Desk,
  member: string,
  { old, fresh }: { old: string; fresh: string },
): Promise<Exclude<PinChange, "changed"> | undefined> {
  const answer = await desk.vault.tryPin(member, old);
  if (!answer.open) return { refused: "wrong-pin", answer };
  return old === fresh ? { refused: "same-pin" } : undefined;
}

/** A member who came in by a first PIN, or was let in, chooses their own; refused to anybody who has one already. */
export async function changeFirstPin(desk: Desk, member: string, fresh: string): Promise<PinChange> {
  if (!(await desk.journal.thing("member", member))?.firstPin) return { refused: "no-first-pin" };
  if (await desk.vault.isPin(member, fresh)) return { refused: "same-pin" };
  return choose(desk, { member, pin: fresh, proof: "first-pin" });
}

async function choose(
  desk: Desk,
  { member, pin, proof }: { member: string; pin: string; proof: PinProof },
): Promise<"changed"> {
  await desk.vault.setPin(member, pin);
  await desk.contacts.pinChanged(member);
  await tellChosen(desk, member, proof);
  return "changed";
}

/** Writes down that a member chose another PIN. The PIN is in force already, even if this line is not written. */
export async function tellChosen(desk: Desk, member: string, proof: PinProof): Promise<void> {
  await writeNext(desk, aboutMember(member), { by: member, fact: { type: "member-pin-chosen", data: { proof } } });
}
