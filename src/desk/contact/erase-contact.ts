import { aboutMember, aboutRequest } from "../../domain/event";
import { writeLine, type Desk } from "../desk";
import { eraseContacts } from "./tell-contact";

/** Erases what somebody left about their request, at once; nobody is asked who wants it. */
export const eraseContact = (desk: Desk, request: string): Promise<void> =>
  eraseContacts(desk, [aboutRequest(request)], writeLine);

/** Erases how a member is reached. */
export const eraseMemberContact = (desk: Desk, member: string): Promise<void> =>
  desk.contacts.erase([aboutMember(member)]);
