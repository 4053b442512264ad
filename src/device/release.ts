import { createSignal } from "solid-js";

/** Whether this tablet can start without a network. */
export type OfflineState = "getting-ready" | "ready" | "refused";

const [offline, setOffline] = createSignal<OfflineState>("getting-ready");
/** Takes up the release that waits; undefined while there is none. */
const [update, setUpdate] = createSignal<() => void>();

export { offline, setOffline, setUpdate, update };
