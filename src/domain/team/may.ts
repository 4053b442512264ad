import {
  backupAddress,
  cardsAddress,
  coverageAddress,
  dutiesAddress,
  glassAddress,
  membersAddress,
  noticesAddress,
  paperAddress,
  pinAddress,
  printAddress,
  reportAddress,
  requestsAddress,
  rosterAddress,
  rulesAddress,
  settingsAddress,
  tabletAddress,
  teamAddress,
  trainingAddress,
  troubleAddress,
  unitsAddress,
  voiceAddress,
} from "../addresses";
import type { Role } from "./role";
import { everybody, leadAlone, leading, type Who } from "./who";

interface Doorway {
  /** The address of its screen; what stands below that address is behind the same door. */
  at: string;
  /** The door of the screen above it, to which Back leads; none above the waiting list. */
  under?: string;
  who: Who;
}

/** Every screen behind the volunteers' door, and who may enter it. `docs/running-an-office.md` holds the same table. */
const doorways = {
  requests: { at: requestsAddress, who: everybody },
  team: { at: teamAddress, under: "requests", who: everybody },
  members: { at: membersAddress, under: "team", who: everybody },
  duties: { at: dutiesAddress, under: "team", who: everybody },
  roster: { at: rosterAddress, under: "team", who: everybody },
  training: { at: trainingAddress, under: "team", who: everybody },
  coverage: { at: coverageAddress, under: "team", who: leading },
  trouble: { at: troubleAddress, under: "team", who: leading },
  units: { at: unitsAddress, under: "team", who: leading },
  settings: { at: settingsAddress, under: "requests", who: everybody },
  pin: { at: pinAddress, under: "settings", who: everybody },
  rules: { at: rulesAddress, under: "settings", who: leading },
  /** It names the helpers and what each did. */
  report: { at: reportAddress, under: "settings", who: leading },
  voice: { at: voiceAddress, under: "settings", who: leading },
  paper: { at: paperAddress, under: "settings", who: everybody },
  cards: { at: cardsAddress, under: "settings", who: leadAlone },
  print: { at: printAddress, under: "settings", who: everybody },
  glass: { at: glassAddress, under: "settings", who: everybody },
  notices: { at: noticesAddress, under: "settings", who: everybody },
  backup: { at: backupAddress, under: "settings", who: leadAlone },
  tablet: { at: tabletAddress, under: "requests", who: everybody },
} as const satisfies Record<string, Doorway>;

export type Door = keyof typeof doorways;

export const doors = Object.keys(doorways) as Door[];

/** True where a door may be drawn for a role, and its screen shown. */
export const may = (role: Role, door: Door): boolean => doorways[door].who[role];

/** The address of a door's screen. */
export const addressOf = (door: Door): string => doorways[door].at;

const above = (door: Door): Door | undefined => (doorways[door] as Doorway & { under?: Door }).under;

/** The tab of the staff's head row under which a door lies. */
export function tabOf(door: Door): Door {
  const up = above(door);
  return up === undefined || up === "requests" ? door : tabOf(up);
}

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
