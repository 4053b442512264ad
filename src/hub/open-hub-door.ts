import { openFigureDoor } from "./figures/open-figure-door";
import type { HubLog } from "./hub-log";
import type { HubDoor, HubState, OfficeDevice } from "./hub";
import type { JoiningTools } from "./joining/joining-tools";

/** What a device that joined knows of the others. */
export interface SharedSide {
  watch(tell: (state: HubState) => void): () => void;
  /** What devices told of themselves last, by their ids. */
  told(ids: readonly string[]): Promise<Map<string, NonNullable<OfficeDevice["told"]>>>;
  log: Pick<HubLog, "putLast">;
}

/**
 * What screens and verbs ask of the hub. It is open on a tablet that is alone as well, and fetches whatever it is asked for only
 * then; `shared` is the journal of a device that joined.
 */
export function openHubDoor(tools: JoiningTools, shared?: SharedSide): HubDoor {
  return {
    watch: (tell) => {
      if (shared) return shared.watch(tell);
      tell(undefined);
      return () => undefined;
    },
    share: async (code, by) => (await import("./joining/share")).shareOffice(tools, code, by),
    invite: async (whom) => (await import("./joining/invite")).inviteDevice(tools, whom),
    join: async (fragment) => (await import("./joining/join")).joinOffice(tools, fragment),
    devices: async () => {
      const told = async (ids: readonly string[]) => shared?.told(ids) ?? new Map<string, never>();
      return (await import("./joining/devices")).officeDevices(tools, told);
    },
    remove: async (device, by) => (await import("./joining/remove")).removeDevice(tools, device, by),
    figures: openFigureDoor(tools, shared?.log),
  };
}
