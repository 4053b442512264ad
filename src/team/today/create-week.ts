import { createMemo, type Accessor } from "solid-js";
import { standingCounts } from "../../desk/figures/standing-counts";
import { live } from "../../desk/live-desk";
import type { HelpEnd } from "../../domain/figures/coverage-figures";
import { helpGiven } from "../../domain/figures/help-given";
import { periodAround } from "../../domain/figures/period";
import type { TeamContext } from "../team-context";

/** Turns helped since Monday, as the report of the week counts them; a lead of one team sees that team's. */
export function createWeek(context: TeamContext): Accessor<Record<HelpEnd, number>> {
  const week = () => periodAround("week", context.view().today);
  const counted = live(context.session().desk, (journal) => standingCounts(journal, week().from, week().to));
  return createMemo(() => {
    const { members, outings } = context.view();
    const mine = context.members();
    const by = mine.length < members.length ? new Set(mine.map(({ id }) => id)) : undefined;
    return helpGiven({ counts: counted() ?? [], outings }, week(), by);
  });
}
