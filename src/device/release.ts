import { createSignal } from "solid-js";

/** Whether this tablet can start without a network. */
export type OfflineState = "getting-ready" | "ready" | "refused";

const [offline, setOffline] = createSignal<OfflineState>("getting-ready");
/** Takes up the release that waits, unless another page would lose the files it has yet to load. */
export type TakeUp = () => Promise<"other-pages-open" | "taken-up">;

/** Undefined while no release waits. */
const [update, setUpdate] = createSignal<TakeUp>();

export { offline, setOffline, setUpdate, update };
