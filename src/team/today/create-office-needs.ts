import { createMemo, type Accessor } from "solid-js";
import { liveCards } from "../../desk/live-contacts";
import { liveKind } from "../../desk/live-kind";
import type { LeadFacts } from "../../desk/live-lead-facts";
import { backupNeed, cardNeed, promiseNeeds, type OfficeNeed } from "../../domain/team/office-needs";
import { tellingNeeds } from "../../domain/team/telling-needs";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { openUnreadTellings } from "../open-unread-tellings";
import type { TeamContext } from "../team-context";

/** What the office itself needs; none of it for a lead who has one team of several. */
export function createOfficeNeeds(
  context: TeamContext,
  facts: Accessor<LeadFacts | undefined>,
): Accessor<OfficeNeed[]> {
  const { desk } = context.session();
  const cards = liveCards(desk);
  const kind = liveKind(desk);
  const { found: unread } = createFetchedPart(() => true, openUnreadTellings);
  const isWhole = () => context.members().length === context.view().members.length;
  return createMemo(() => {
    const known = facts();
    const { office, today, duties } = context.view();
    if (!known || !isWhole()) return [];
    const seen = { counts: known.counts, today };
    const mayBackUp = kind() === "tablet" && context.mayDo("make-backup");
    return [
      ...promiseNeeds(office.promise, seen),
      ...tellingNeeds(unread() ?? [], { members: context.members(), duties }),
      ...(context.mayDo("keep-cards") ? cardNeed(cards() ?? []) : []),
      ...(mayBackUp ? backupNeed(known.backupAt, seen) : []),
    ];
  });
}
