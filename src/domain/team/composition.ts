import type { Member } from "./member";
import type { Minimum } from "./minimum";
import { leads } from "./role";

/** What a team lacks: how many of what, and of which organisation. */
export interface Lack {
  of: "members" | "leads" | "organisation";
  organisation?: string;
  missing: number;
}

/** What this team lacks compared with a minimum; empty when it lacks nothing. */
export function lacksOf(members: readonly Member[], minimum: Minimum): Lack[] {
  const there = members.filter(({ left }) => !left);
  const lacks: Lack[] = [
    { of: "members", missing: minimum.members - there.length },
    { of: "leads", missing: minimum.leads - there.filter(({ role }) => leads(role)).length },
    ...minimum.organisations.map(({ id, least }): Lack => {
      const from = there.filter(({ organisation }) => organisation === id).length;
      return { of: "organisation", organisation: id, missing: least - from };
    }),
  ];
  return lacks.filter(({ missing }) => missing > 0);
}
