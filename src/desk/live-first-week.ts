import type { Accessor } from "solid-js";
import type { Begun } from "../domain/office/first-week";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** How far the office has come, as its lines tell; undefined inside for an office to try out, which has no first week. */
export const liveFirstWeek = (desk: Desk, officeId: string): Accessor<FirstWeek | undefined> =>
  live(desk, async (journal) => {
    const [office, members, duties, tablet] = await Promise.all([
      journal.thing("office", officeId),
      journal.things("member"),
      journal.things("duty"),
      journal.thing("tablet", desk.identity.id),
    ]);
    if (!office || office.sample) return { begun: undefined };
    const here = members.filter(({ left }) => !left).length;
    return { begun: { office, members: here, duties: duties.length, hasBackup: tablet?.backupAt !== undefined } };
  });

export interface FirstWeek {
  begun: Omit<Begun, "cards" | "printedPosters"> | undefined;
}
