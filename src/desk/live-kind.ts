import type { Accessor } from "solid-js";
import type { DeviceKind } from "../domain/hub/device-kind";
import type { HubState } from "../hub/hub";
import type { Desk } from "./desk";
import { liveHub } from "./live-hub";

/** How this device stands with the hub of its office, as the screens are told. */
export type LiveHub = HubState;

/** What this device is: a tablet as long as nobody made anything else of it. */
export function liveKind(desk: Pick<Desk, "hub">): Accessor<DeviceKind> {
  const hub = liveHub(desk);
  return () => hub()?.kind ?? "tablet";
}
