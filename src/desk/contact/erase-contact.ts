import { aboutMember, aboutRequest } from "../../domain/event";
import type { Desk } from "../desk";

/** Erases what somebody left about their request, at once; nobody is asked who wants it. */
export const eraseContact = (desk: Desk, request: string): Promise<void> =>
  desk.contacts.erase([aboutRequest(request)]);

/** Erases how a member is reached. */
export const eraseMemberContact = (desk: Desk, member: string): Promise<void> =>
  desk.contacts.erase([aboutMember(member)]);
