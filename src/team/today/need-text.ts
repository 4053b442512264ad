import type { Lack } from "../../domain/team/composition";
import type { Need } from "../../domain/team/needs";
import { spokenDay } from "../../wording/day-words";
import { teamWords } from "../../wording/team-words";
import { words } from "../../wording/words";
import { dutyText } from "../duties/duty-text";
import { organisationName } from "../../wording/organisation-names";
import type { TeamContext } from "../team-context";

const fewNames = 3;

/** A need as one sentence. */
export function needText(need: Need, context: TeamContext): string {
  const says = teamWords().needs;
  switch (need.kind) {
    case "late-duty":
      return says.late(dutyText(need.duty, context), need.days, context.nameOf(need.duty.member));
    case "declined-duty":
      return says.declined(dutyText(need.duty, context), context.nameOf(need.duty.member));
    case "unstaffed":
    case "offered-shift":
      return shiftText(need, context);
    default:
      return peopleText(need, context);
  }
}

/** What people and places lack. */
function peopleText(
  need: Exclude<Need, { kind: "late-duty" | "declined-duty" | "unstaffed" | "offered-shift" }>,
  context: TeamContext,
): string {
  const says = teamWords().needs;
  const names = (ids: string[]) => ids.slice(0, fewNames).map(context.nameOf).join(", ");
  switch (need.kind) {
    case "nobody":
      return says.nobody;
    case "no-duty":
      return says.noDuty(names(need.members), need.members.length);
    case "to-sign":
      return says.toSign(
        context.nameOf(need.member),
        need.topics.map((topic) => words().welcome.topics[topic]).join(", "),
      );
    case "hours":
      return says.hours(need.shifts.length);
    case "bare-hamlets":
      return says.bare(
        need.hamlets
          .slice(0, fewNames)
          .map(({ name }) => name)
          .join(", "),
        need.hamlets.length,
      );
    case "team-lacks":
      return says.lacks(need.team.name, need.lacks.map((lack) => lackText(lack, context)).join(", "));
  }
}

function shiftText(need: Need & { kind: "unstaffed" | "offered-shift" }, context: TeamContext): string {
  const says = teamWords().needs;
  if (need.kind === "unstaffed") return says.unstaffed(spokenDay(need.span.day), need.span.from, need.span.to);
  return says.offered(context.nameOf(need.shift.member), `${spokenDay(need.shift.day)}, ${need.shift.from}`);
}

function lackText(lack: Lack, context: TeamContext): string {
  const says = teamWords().lacks;
  if (lack.of !== "organisation") return says[lack.of](lack.missing);
  return says.organisation(lack.missing, organisationName(context.view().office, lack.organisation));
}
