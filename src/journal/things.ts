import { kindOf, type Line } from "../domain/event";
import { applyToCheck, type GuideCheck } from "../domain/guide/guide-check";
import { applyToSignedGuide, type SignedGuide } from "../domain/guide/signed-guide";
import { applyToOffice, type Office } from "../domain/office/office";
import {
  applyToDevice,
  applyToLetter,
  applyToTablet,
  type Device,
  type Letter,
  type Tablet,
} from "../domain/office/tablet";
import { applyToGroup, type HelpGroup } from "../domain/request/help-group";
import { applyToMember, type Member } from "../domain/team/member";
import { applyToTeam, type Team } from "../domain/team/team";
import { applyToUnit, type OwnUnit } from "../domain/unit/own-unit";
import { workReaders, type WorkThings } from "./work-things";

/** The things a journal keeps a row of, besides the requests. */
export interface Things extends WorkThings {
  office: Office;
  tablet: Tablet;
  letter: Letter;
  device: Device;
  member: Member;
  group: HelpGroup;
  unit: OwnUnit;
  team: Team;
  check: GuideCheck;
  guide: SignedGuide;
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
  device: applyToDevice,
  member: applyToMember,
  group: applyToGroup,
  unit: applyToUnit,
  team: applyToTeam,
  ...workReaders,
  check: applyToCheck,
  guide: applyToSignedGuide,
};

/** The thing after one more line about it. */
export function applyToThing(thing: Thing | undefined, line: Line): Thing | undefined {
  const kind = kindOf(line.about);
  if (!Object.hasOwn(readers, kind)) return thing;
  return (readers[kind as Kind] as (thing: Thing | undefined, line: Line) => Thing | undefined)(thing, line);
}
