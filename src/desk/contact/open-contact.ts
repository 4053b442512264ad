import type { Contact } from "../../domain/contact/contact";
import { aboutMember, aboutRequest } from "../../domain/event";
import { isHeldBy } from "../../domain/request/help-request";
import { mayDo, type Desk } from "../desk";

type Answer = { contact: Contact } | { refused: "locked" | "gone" | "not-in-hand" | "leads-only" };

/**
 * Opens the contact that a citizen left, for the volunteer who has their request in hand and who unlocked the key on this
 * page.
 */
export async function openContact(desk: Desk, request: string, by: string): Promise<Answer> {
  const known = await desk.journal.request(request);
  if (!known || !isHeldBy(known, by)) return { refused: "not-in-hand" };
  return desk.contacts.open(aboutRequest(request));
}

/** Opens how a member is reached, for a lead or for that member. */
export async function openMemberContact(desk: Desk, member: string, by: string): Promise<Answer> {
  if (by !== member && !(await mayDo(desk, by, "arrange-people"))) return { refused: "leads-only" };
  return desk.contacts.open(aboutMember(member));
}
