import { assignDuty } from "../../desk/duty/assign-duty";
import { changeDuty } from "../../desk/duty/change-duty";
import { dayLater } from "../../domain/figures/period";
import type { LeadNeed } from "../../domain/team/need-groups";
import { leadWords } from "../../wording/lead-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";

/** A member practises a guide within a week, between two shifts. */
const daysToPractise = 7;

/** What is done with one tap and needs no screen: a reminder, and the duty to practise; undefined for all else. */
export function doneAtOnce(
  need: LeadNeed,
  context: TeamContext,
): { says: string; verb: () => Promise<unknown> } | undefined {
  const { desk, office } = context.session();
  const by = context.me();
  if (need.kind === "late-duty") {
    const fact = { type: "duty-reminded", data: {} } as const;
    return { says: teamWords().needs.acts.remind, verb: () => changeDuty(desk, need.duty.id, { by, fact }) };
  }
  if (need.kind !== "done-for-them") return undefined;
  const due = dayLater(context.view().today, daysToPractise);
  const duty = { office, what: "practise-guide", count: 1, due, guide: need.guide, members: [need.member] } as const;
  return { says: leadWords().needs.acts.practise, verb: () => assignDuty(desk, duty, by) };
}
