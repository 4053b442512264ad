import type { GuideCheck } from "../domain/guide/guide-check";
import type { Office } from "../domain/office/office";
import type { Duty } from "../domain/team/duty";
import type { Member } from "../domain/team/member";
import type { Outing } from "../domain/team/outing";
import type { Shift } from "../domain/team/shift";
import type { Team } from "../domain/team/team";
import type { Unit } from "../domain/unit/unit";
import type { UnitTree } from "../domain/unit/unit-tree";

export type TeamMember = Member & { name: string };

/** Everything the team's screens show, as the journal knows it now. */
export interface TeamView {
  today: string;
  office: Office;
  /** Those still in a team, by name. */
  members: TeamMember[];
  /** Those who left it, by name. */
  gone: TeamMember[];
  teams: Team[];
  tree: UnitTree;
  /** All units there ever were, also those that were merged into others. */
  units: Unit[];
  duties: Duty[];
  /** The office's own words for duties that have no ready text. */
  words: Map<string, string>;
  shifts: Shift[];
  outings: Outing[];
  checks: GuideCheck[];
}
