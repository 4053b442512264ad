import type { JournalEvent, VoidEvent } from "../event";
import type { Role } from "./role";

/** A member of the team. The name is not here: it lives in the erasable members table. */
export interface Member {
  id: string;
  version: number;
  office: string;
  role: Role;
}

/** What is known of a member after one more event. */
export function applyToMember(member: Member | undefined, event: JournalEvent | VoidEvent): Member | undefined {
  if (event.type === "member-joined" && !member) {
    return { id: event.about.slice("member:".length), version: event.version, ...event.data };
  }
  return member && { ...member, version: event.version };
}
