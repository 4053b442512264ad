import { createMemo, type Accessor } from "solid-js";
import { instantIn } from "../domain/office/service-day";
import { developmentOf, monthsUpTo, type MemberMonth } from "../domain/team/development";
import type { Desk } from "./desk";
import { standingCounts } from "./figures/standing-counts";
import { live } from "./live-desk";

/** The months of whichever member is asked for, live; undefined for a member nobody knows. */
export function liveDevelopment(desk: Desk, id: Accessor<string>): Accessor<MemberMonth[] | undefined> {
  const months = createMemo(() => {
    const asked = id();
    return live(desk, async (journal, today): Promise<MemberMonth[] | undefined> => {
      const [first] = monthsUpTo(today);
      const from = first?.from ?? today;
      const [member, counts, ended, duties, shifts, outings] = await Promise.all([
        journal.thing("member", asked),
        standingCounts(journal, from, today),
        journal.closedBy(asked, instantIn(from, "00:00")),
        journal.things("duty"),
        journal.things("shift"),
        journal.things("outing"),
      ]);
      return member && developmentOf({ member, counts, ended, duties, shifts, outings }, today);
    });
  });
  return () => months()();
}
