import type { TeamMember } from "../../desk/team-view";
import { organisationName } from "../../wording/organisation-names";
import type { TeamContext } from "../team-context";

/** Where a member comes from, in one line: organisation, team and hamlet, as far as they are known. */
export function memberFrom({ organisation, team, hamlet }: TeamMember, context: TeamContext): string {
  const { office, teams } = context.view();
  const parts = [
    organisation && organisationName(office, organisation),
    teams.find(({ id }) => id === team)?.name,
    context.unitName(hamlet),
  ];
  return parts.filter(Boolean).join(" · ");
}
