import { aboutMember } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import type { Role } from "../../domain/team/role";
import { isLead, write, type Desk } from "../desk";

/** A lead adds a member, who chooses the PIN; gives the new member's id. Refused to anybody else. */
export async function addMember(
  desk: Desk,
  joining: { office: string; name: string; role: Role; pin: string },
  by: string,
): Promise<{ member: string } | { refused: "leads-only" }> {
  if (!(await isLead(desk, by))) return { refused: "leads-only" };
  const member = desk.newId();
  await desk.vault.setPin(member, joining.pin);
  await desk.journal.keepMemberName(member, tidyName(joining.name));
  const data = { office: joining.office, role: joining.role };
  await write(desk, [{ about: aboutMember(member), version: 1, type: "member-joined", data }], by);
  return { member };
}
