import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { HubState } from "../hub/hub";
import type { Desk } from "./desk";

/** How this device stands with the hub of its office, now and at each change; undefined without one. */
export function liveHub(desk: Pick<Desk, "hub">): Accessor<HubState | undefined> {
  const [state, setState] = createSignal<HubState>();
  onCleanup(desk.hub.watch((now) => setState(now)));
  return state;
}
