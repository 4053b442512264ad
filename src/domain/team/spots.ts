import {
  boardAddress,
  coverageAddress,
  identityAddress,
  membersAddress,
  printAddress,
  tabletAddress,
} from "../addresses";
import { rulesAddressOf } from "../address-of";
import type { DeviceKind } from "../hub/device-kind";
import { isKeyOf, keysOf } from "../key-of";
import { addressOf, doors, doorsUnder, may, type Door, type Place } from "./may";
import { leads, type Role } from "./role";

interface Inner {
  /** The door it lies behind: who may enter there finds it. */
  behind: Door;
  at: string;
}

/** What people look for by a name of its own, though it is only a part of a screen. */
const inner = {
  hours: { behind: "rules", at: rulesAddressOf("hours") },
  counters: { behind: "rules", at: rulesAddressOf("counters") },
  priority: { behind: "rules", at: rulesAddressOf("priority") },
  waiting: { behind: "rules", at: rulesAddressOf("waiting") },
  promise: { behind: "rules", at: rulesAddressOf("promise") },
  gate: { behind: "rules", at: rulesAddressOf("training") },
  "new-members": { behind: "members", at: `${membersAddress}?part=add` },
  "gone-members": { behind: "members", at: `${membersAddress}?part=gone` },
  "send-figures": { behind: "coverage", at: `${coverageAddress}#send` },
  "home-address": { behind: "identity", at: identityAddress },
  posters: { behind: "print", at: `${printAddress}?paper=posters` },
  role: { behind: "tablet", at: `${tabletAddress}#role` },
  // Everybody may look at the board; only a tablet has one to open, as it has a screen to measure.
  board: { behind: "glass", at: boardAddress },
} as const satisfies Record<string, Inner>;

export type InnerSpot = keyof typeof inner;
/** Whatever can be found on the staff's side: a screen, or a part of one. */
export type Spot = Door | InnerSpot;

export const innerSpots = keysOf(inner);
export const spots: readonly Spot[] = [...doors, ...innerSpots];

/** Where a spot is, and whose right it takes to see it. */
export const spotAt = (spot: Spot): Inner =>
  isKeyOf(inner, spot) ? inner[spot] : { behind: spot, at: addressOf(spot) };

/** What a place shows as cards, in their order: its screens, and in the place of a long one the parts of it. */
export const cardsOf = {
  station: ["identity", "hours", "counters", "priority", "waiting", "promise", "gate", "voice", "print", "paper"],
  tablet: ["backup", "secrets", "recovery", "cards", "devices", "glass", "board", "pin", "notices"],
} as const satisfies Record<string, readonly Spot[]>;

/** The parts of a screen that the map shows right below it. */
const partsOf: Partial<Record<Door, readonly InnerSpot[]>> = {
  members: ["new-members", "gone-members"],
  coverage: ["send-figures"],
};

/** What somebody reads about themselves: it is reached from their own work and their own day, and is no tab beside the team's. */
const ownAlone: readonly Door[] = ["development"];
/** The lead's first screen is the day of the team; their own is one tap from the waiting list. */
const notForLeads: readonly Door[] = ["my-day"];
/** Used seldom, so that they stand apart, behind what is used every week. */
const seldom: readonly Door[] = ["checks", "guides", "units"];

/** The screens of a place that stand side by side for a role on a device, those of every week apart from the others. */
export function tabsOf(place: Place, role: Role, on: DeviceKind): { weekly: Door[]; seldom: Door[] } {
  const hidden = leads(role) ? [...ownAlone, ...notForLeads] : ownAlone;
  const shown = [place, ...doorsUnder(place)].filter((door) => may(role, door, on) && !hidden.includes(door));
  return {
    weekly: shown.filter((door) => !seldom.includes(door)),
    seldom: shown.filter((door) => seldom.includes(door)),
  };
}

/** Everything that lies in a place, in the order in which it is shown there. */
export function spotsIn(place: Place): readonly Spot[] {
  if (place === "station") return cardsOf.station;
  if (place === "tablet") return [place, "role", ...cardsOf.tablet];
  const beneath = (door: Door): Spot[] =>
    doorsUnder(door).flatMap((one) => [one, ...(partsOf[one] ?? []), ...beneath(one)]);
  return place === "requests" ? [place] : [place, ...beneath(place)];
}
