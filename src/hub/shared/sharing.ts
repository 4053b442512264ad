import type { Instant } from "../../domain/event";
import type { Journal } from "../../journal/journal";
import type { Belief } from "../belief/belief";
import type { HubLog } from "../hub-log";
import type { HubRecord } from "../hub-record";
import type { LineSeal } from "../log/line-seal";

/** How the line to the hub is. */
export type HubLine = "up" | "away" | "locked-out";

/** What everything about sharing works with. */
export interface Sharing {
  /** The journal on this device. */
  local: Journal;
  log: HubLog;
  record: HubRecord;
  seal: LineSeal;
  belief: Belief;
  /** This device, as it signs. */
  identity: { id: string; sign(text: string): Promise<string> };
  now(): Instant;
  /** How the line is at this moment. */
  line(): HubLine;
  /** How often it changed: what was answered before a change may have been forgotten since. */
  lineChanges(): number;
}
