import type { DeviceKind } from "../domain/hub/device-kind";
import type { HubRefusal } from "../domain/hub/hub-wire";
import type { FigureDoor } from "./figures/figure-door";
import type { SharedLine } from "../journal/shared-lines";

/** How this device stands with the hub of its office. */
export interface HubState {
  kind: DeviceKind;
  member?: string | undefined;
  line: "up" | "away" | "locked-out";
  /** Since when the line is as it is, by this device's clock. */
  since: number;
  /** How much of what the hub has was read here, 0 to 1; 1 once all is. */
  read: number;
  /** Lines of this device that the hub has not acknowledged. */
  owed: number;
  /** Lines that lost their version to another device's. */
  aside: readonly SharedLine[];
  /** How far this device's clock is ahead of the hub's, in milliseconds; undefined until it was asked. */
  skewMs?: number | undefined;
  /** The engine's version, and whether it writes to the disk before it acknowledges. */
  engine?: { version: string; durable: boolean } | undefined;
}

/** Another device of the office, as the hub and the journal know it together. */
export interface OfficeDevice {
  /** Its id in the journal; undefined where the hub knows a device that no line tells of yet. */
  id?: string | undefined;
  /** Its nkey. */
  device: string;
  kind: DeviceKind;
  letter?: string | undefined;
  member?: string | undefined;
  there: boolean;
  since: number;
  /** What it last told of itself. */
  told?: { at: number; release: string; skewMs: number; owed: number } | undefined;
  /** This very device. */
  own: boolean;
}

/**
 * Why a step of joining did not come about. "hub-away": it cannot be reached; "own-office": this device has one of its own;
 * "sample-office": one to try out is shared with nobody; "wrong-root": it is not the office whose lines this device keeps.
 */
export type JoinRefusal =
  HubRefusal | "hub-away" | "not-a-code" | "own-office" | "sample-office" | "other-digits" | "wrong-root" | "no-letter";

/** Somebody is being let in. */
export interface Inviting {
  /** The address for the new device's camera. */
  address: string;
  /** When it ends, milliseconds since 1970. */
  until: number;
  /** Resolves once a device came, with the four digits it shows too. */
  came: Promise<{ digits: string } | { refused: JoinRefusal }>;
  /** The lead saw the same digits. */
  confirm(): Promise<{ refused?: JoinRefusal }>;
  /** The lead saw others, or gave up. */
  callOff(): void;
}

/** This device is being let in. */
export interface Joining {
  /** The four digits to compare. */
  digits: string;
  /** Resolves once the lead confirmed, with the member whose phone it is; the page is to be loaded anew then. */
  admitted: Promise<{ refused: JoinRefusal } | { kind: DeviceKind; member?: string }>;
}

/** What screens and verbs ask of the hub. It is there without one too, and fetches what it needs when it is asked. */
export interface HubDoor {
  /** Tells how this device stands with its hub, now and at each change; undefined without one. */
  watch(tell: (state: HubState | undefined) => void): () => void;
  /** The office, until now on this tablet alone, is shared from now on. */
  share(code: string, by: string): Promise<{ refused?: JoinRefusal }>;
  invite(whom: { kind: DeviceKind; member?: string; by: string }): Promise<Inviting | { refused: JoinRefusal }>;
  /** A new device answers an invitation, with what stood behind "#". */
  join(fragment: string): Promise<Joining | { refused: JoinRefusal }>;
  devices(): Promise<OfficeDevice[] | { refused: JoinRefusal }>;
  /** Cuts a device off, and writes down that it was; it erases itself when it hears. */
  remove(device: OfficeDevice, by: string): Promise<{ refused?: JoinRefusal }>;
  /** How figures go up to the province. */
  figures: FigureDoor;
}
