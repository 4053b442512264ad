import { idOf, type JournalEvent, type VoidEvent } from "../event";

/** A small group on one step with one volunteer: a thing of its own, which each request joins by an event of its own. */
export interface HelpGroup {
  id: string;
  version: number;
  office: string;
  guide: string;
  step: string;
  stepNumber: number;
  by: string;
  openedAt: number;
}

/** The group after one more event. */
export function applyToGroup(group: HelpGroup | undefined, event: JournalEvent | VoidEvent): HelpGroup | undefined {
  if (event.type === "group-opened" && !group) {
    const id = idOf(event.about);
    return { id, version: event.version, ...event.data, by: event.by, openedAt: event.at };
  }
  return group && { ...group, version: event.version };
}
