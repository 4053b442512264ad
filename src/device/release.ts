import { createSignal, onCleanup } from "solid-js";
import { whenQuiet } from "./when-quiet";

/** Whether this tablet can start without a network. */
export type OfflineState = "getting-ready" | "ready" | "refused";

const [offline, setOffline] = createSignal<OfflineState>("getting-ready");
/** Takes up the release that waits, unless another page would lose the files it has yet to load. */
export type TakeUp = () => Promise<"other-pages-open" | "taken-up">;

/** Undefined while no release waits. */
const [update, setUpdate] = createSignal<TakeUp>();
/** True once this page's release was left: what waits then is the one before it. */
const [left, setLeft] = createSignal(false);

export { left, offline, setLeft, setOffline, setUpdate, update };

/**
 * Takes the release that waits up at a press, and by itself, where nobody tends the tablet, once nobody has touched the page
 * for two minutes, or `afterMs`, and `may` agrees. `refused` while another page would not.
 */
export function createTakeUp(may: () => boolean, afterMs?: number) {
  const [refused, setRefused] = createSignal(false);
  onCleanup(whenQuiet(() => void (may() && update()?.()), afterMs));
  const onUpdate = async () => void setRefused((await update()?.()) === "other-pages-open");
  return { refused, left, onUpdate: () => void onUpdate() };
}
