import { hasRight } from "../team/rights";
import type { Role } from "../team/role";
import type { DeviceKind } from "./device-kind";

/** What is told of somebody or something by its id: a name, the hash of a PIN, how a device does, what a device counted. */
interface Told {
  kind: "name" | "pin" | "told" | "tally";
  id: string;
  /** Which device counted. */
  tablet?: string;
}

/** A device that tells something, and whose phone it is. */
export interface Teller {
  id: string;
  kind: DeviceKind;
  member?: string | undefined;
  /** Undefined for a tablet, which is everybody's, and for a member who left. */
  role?: Role | undefined;
}

/**
 * True where a device may tell something that is no line. Names and PINs come from where leads add people: a shared tablet, and
 * for names a lead's own phone. Of itself each device tells alone.
 */
export function mayTell({ kind, id, tablet }: Told, teller: Teller): boolean {
  if (kind === "told") return id === teller.id;
  if (teller.kind === "board") return false;
  if (kind === "tally") return tablet === teller.id;
  if (teller.kind === "tablet") return true;
  if (kind === "pin") return false;
  return id === teller.member || (teller.role !== undefined && hasRight(teller.role, "arrange-people"));
}
