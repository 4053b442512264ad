import * as v from "valibot";
import { expectTypeOf } from "vitest";
import type { Draft, EventData, EventType } from "../../../src/domain/event";
import type { checkShapes } from "../../../src/domain/event/check";
import type { dutyShapes } from "../../../src/domain/event/duty";
import { foldOf, type Folded } from "../../../src/domain/event/fold";
import type { groupShapes } from "../../../src/domain/event/group";
import type { guideShapes } from "../../../src/domain/event/guide";
import type { memberShapes } from "../../../src/domain/event/member";
import type { officeShapes } from "../../../src/domain/event/office";
import type { outingShapes } from "../../../src/domain/event/outing";
import type { requestShapes } from "../../../src/domain/event/request";
import type { shiftShapes } from "../../../src/domain/event/shift";
import type { deviceShapes, letterShapes, tabletShapes } from "../../../src/domain/event/tablet";
import type { teamShapes } from "../../../src/domain/event/team";
import type { unitShapes } from "../../../src/domain/event/unit";
import type { OfficeSettings } from "../../../src/domain/office/office-settings";

// Nothing here runs: the compiler reads it with every check, and each line that has to be refused says so.

/** Every family whose fold is total over its types; a new family stands here once it has one. */
type Followed =
  | keyof typeof requestShapes
  | keyof typeof groupShapes
  | keyof typeof officeShapes
  | keyof typeof tabletShapes
  | keyof typeof letterShapes
  | keyof typeof deviceShapes
  | keyof typeof memberShapes
  | keyof typeof unitShapes
  | keyof typeof teamShapes
  | keyof typeof dutyShapes
  | keyof typeof shiftShapes
  | keyof typeof outingShapes
  | keyof typeof checkShapes
  | keyof typeof guideShapes;
expectTypeOf<EventType>().toEqualTypeOf<Followed>();

interface Lamp extends Folded {
  lit: boolean;
}

type LampType = "duty-accepted" | "duty-declined" | "duty-ended";
const lit = { "duty-accepted": () => ({ lit: true }) };

// @ts-expect-error a type of the family without a fold
foldOf<Lamp, LampType, "duty-accepted">({ begins: lit, changes: { "duty-declined": (lamp) => lamp } });

const changes = {
  "duty-declined": (lamp: Lamp) => lamp,
  "duty-ended": (lamp: Lamp) => lamp,
};
foldOf<Lamp, LampType, "duty-accepted">({ begins: lit, changes });

foldOf<Lamp, LampType, "duty-accepted">({
  begins: lit,
  // @ts-expect-error a type of another family
  changes: { ...changes, "duty-smelt": (lamp: Lamp) => lamp },
});

// @ts-expect-error what begins a thing has to give all of it
foldOf<Lamp, LampType, "duty-accepted">({ begins: { "duty-accepted": () => ({}) }, changes });

const asked: EventData["help-asked"] = {
  office: "hnhg",
  day: "2026-11-24",
  number: "A-001",
  place: 1,
  follows: "hnhg:2026-11-23:A-001",
};
// @ts-expect-error a field without a schema
asked.mood = "good";

// @ts-expect-error a field that has to be there
export const handedOver: EventData["request-handed-over"] = {};

export const closed: Draft = {
  about: "request:1",
  version: 2,
  type: "request-closed",
  // @ts-expect-error an outcome that is none
  data: { outcome: "won" },
};

// @ts-expect-error a type without a schema
export const eaten: Draft = { about: "request:1", version: 2, type: "request-eaten", data: {} };

// @ts-expect-error more than nothing said where nothing is to be said
export const returned: EventData["request-returned"] = { why: "tired" };

/** As in the shape of settings: one that an office can decide and that has no schema is refused. */
type Shapes = { [K in keyof Required<OfficeSettings>]: v.GenericSchema<Required<OfficeSettings>[K]> };
// @ts-expect-error all but the name is missing
export const settings = { name: v.string() } satisfies Shapes;
