import * as to from "../addresses";
import type { DeviceKind } from "../hub/device-kind";
import type { Role } from "./role";
import { everybody, leadAlone, leading, type Who } from "./who";

interface Doorway {
  /** The address of its screen; what stands below that address is behind the same door. */
  at: string;
  /** The door of the screen above it, to which Back leads; none above the waiting list. */
  under?: string;
  who: Who;
  /** A member's own phone has it too: nothing of a tablet, of contacts, or of the PINs and cards of others. */
  phone?: true;
}

/**
 * Every screen behind the volunteers' door, who may enter it, and on which devices. Those that stand right under the waiting
 * list, and the list itself, are the places of the staff's side. `docs/running-an-office.md` holds the same table.
 */
const doorways = {
  requests: { at: to.requestsAddress, who: everybody, phone: true },
  find: { at: to.findAddress, under: "requests", who: everybody, phone: true },
  team: { at: to.teamAddress, under: "requests", who: everybody, phone: true },
  members: { at: to.membersAddress, under: "team", who: everybody },
  duties: { at: to.dutiesAddress, under: "team", who: everybody, phone: true },
  roster: { at: to.rosterAddress, under: "team", who: everybody, phone: true },
  training: { at: to.trainingAddress, under: "team", who: everybody, phone: true },
  /** A lead sees those they lead, everybody else only themselves. */
  development: { at: to.developmentAddress, under: "team", who: everybody, phone: true },
  "my-day": { at: to.myDayAddress, under: "team", who: everybody, phone: true },
  checks: { at: to.checksAddress, under: "team", who: leading, phone: true },
  /** Drafts lie on this tablet alone. */
  guides: { at: to.guidesAddress, under: "team", who: everybody },
  units: { at: to.unitsAddress, under: "team", who: leading },
  /** It names the helpers and what each did. */
  report: { at: to.reportAddress, under: "requests", who: leading, phone: true },
  coverage: { at: to.coverageAddress, under: "report", who: leading },
  sending: { at: to.sendingAddress, under: "coverage", who: leading },
  trouble: { at: to.troubleAddress, under: "report", who: leading, phone: true },
  station: { at: to.stationAddress, under: "requests", who: everybody, phone: true },
  identity: { at: to.identityAddress, under: "station", who: leading },
  rules: { at: to.rulesAddress, under: "station", who: leading, phone: true },
  voice: { at: to.voiceAddress, under: "station", who: leading },
  print: { at: to.printAddress, under: "station", who: everybody },
  paper: { at: to.paperAddress, under: "station", who: everybody },
  tablet: { at: to.tabletAddress, under: "requests", who: everybody, phone: true },
  backup: { at: to.backupAddress, under: "tablet", who: leadAlone },
  secrets: { at: to.secretsAddress, under: "tablet", who: leading },
  recovery: { at: to.recoveryAddress, under: "tablet", who: leading },
  cards: { at: to.cardsAddress, under: "tablet", who: leadAlone },
  devices: { at: to.devicesAddress, under: "tablet", who: leading, phone: true },
  glass: { at: to.measureScreenAddress, under: "tablet", who: everybody },
  pin: { at: to.pinAddress, under: "tablet", who: everybody, phone: true },
  notices: { at: to.noticesAddress, under: "tablet", who: everybody, phone: true },
} as const satisfies Record<string, Doorway>;

export type Door = keyof typeof doorways;

export const doors = Object.keys(doorways) as Door[];

/** True where a door may be drawn for a role on a device, and its screen shown. A board has none. */
export const may = (role: Role, door: Door, on: DeviceKind = "tablet"): boolean =>
  isOn(door, on) && doorways[door].who[role];

/** True where a device of this kind has the screen at all. */
export function isOn(door: Door, on: DeviceKind): boolean {
  if (on === "board") return false;
  return on === "tablet" || (doorways[door] as Doorway).phone === true;
}

/** The address of a door's screen. */
export const addressOf = (door: Door): string => doorways[door].at;

const above = (door: Door): Door | undefined => (doorways[door] as Doorway & { under?: Door }).under;

/** The places of the staff's side, as its head row shows them; each holds the screens that are used together. */
export const places = ["requests", "team", "report", "station", "tablet"] as const satisfies readonly Door[];
export type Place = (typeof places)[number];

/** The screens right under a place, in the order in which they are shown. */
export const doorsUnder = (place: Door): Door[] => doors.filter((door) => above(door) === place);

/** The place under which a door lies, or the search, which is in none. */
export function placeOf(door: Door): Door {
  const up = above(door);
  return up === undefined || up === "requests" ? door : placeOf(up);
}

/** The place to which a door belongs; the search is told under the list, where it begins. */
export const placeIn = (door: Door): Place => places.find((place) => place === placeOf(door)) ?? "requests";

/** The address of the screen above the one at an address; undefined above the waiting list. */
export function screenAbove(address: string): string | undefined {
  const door = doorAt(address);
  const up = door && (addressOf(door) === address ? above(door) : door);
  return up && addressOf(up);
}

/** The door an address lies behind: the nearest above it. Undefined for one that nobody opened to anybody. */
export const doorAt = (address: string): Door | undefined =>
  doors
    .filter((door) => address === addressOf(door) || address.startsWith(`${addressOf(door)}/`))
    .sort((a, b) => addressOf(b).length - addressOf(a).length)[0];
