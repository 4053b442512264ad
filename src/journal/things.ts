import { kindOf, type Line } from "../domain/event";
import { applyToOffice, type Office } from "../domain/office/office";
import { applyToLetter, applyToTablet, type Letter, type Tablet } from "../domain/office/tablet";
import { applyToGroup, type HelpGroup } from "../domain/request/help-group";
import { applyToDuty, type Duty } from "../domain/team/duty";
import { applyToMember, type Member } from "../domain/team/member";
import { applyToOuting, type Outing } from "../domain/team/outing";
import { applyToShift, type Shift } from "../domain/team/shift";
import { applyToTeam, type Team } from "../domain/team/team";
import { applyToUnit, type OwnUnit } from "../domain/unit/own-unit";

/** The things a journal keeps a row of, besides the requests. */
export interface Things {
  office: Office;
  tablet: Tablet;
  letter: Letter;
  member: Member;
  group: HelpGroup;
  unit: OwnUnit;
  team: Team;
  duty: Duty;
  shift: Shift;
  outing: Outing;
}
export type Kind = keyof Things;
export type Thing = Things[Kind];

/** How each kind of thing follows its lines. */
const readers: {
  [K in Kind]: (thing: Things[K] | undefined, line: Line) => Things[K] | undefined;
} = {
  office: applyToOffice,
  tablet: applyToTablet,
  letter: applyToLetter,
  member: applyToMember,
  group: applyToGroup,
  unit: applyToUnit,
  team: applyToTeam,
  duty: applyToDuty,
  shift: applyToShift,
  outing: applyToOuting,
};

/** The thing after one more line about it. */
export function applyToThing(thing: Thing | undefined, line: Line): Thing | undefined {
  const kind = kindOf(line.about);
  if (!Object.hasOwn(readers, kind)) return thing;
  return (readers[kind as Kind] as (thing: Thing | undefined, line: Line) => Thing | undefined)(thing, line);
}
