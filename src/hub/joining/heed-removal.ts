import type { HubState } from "../hub";
import { wasRemoved } from "./farewell";
import type { JoiningTools } from "./joining-tools";

/**
 * Calls `gone` once, as soon as this device hears that it was removed: a line of the office says so, or it is locked out and the
 * hub keeps a farewell for it. Locked out alone is no reason to erase anything: a hub may have lost all it knew.
 */
export function heedRemoval(
  tools: JoiningTools,
  { watch, gone }: { watch: (tell: (state: HubState | undefined) => void) => () => void; gone: () => Promise<void> },
): void {
  const { journal, identity } = tools;
  const stops: (() => void)[] = [];
  let heard = false;
  const hear = () => {
    if (heard) return;
    heard = true;
    for (const stop of stops) stop();
    void gone();
  };
  const retired = async () => {
    const known = [await journal.thing("tablet", identity.id), await journal.thing("device", identity.id)];
    return known.some((one) => one?.retiredAt !== undefined);
  };
  // The journal says itself when it cannot be read.
  stops.push(
    journal.watch(
      retired,
      (yes) => yes && hear(),
      () => undefined,
    ),
  );
  stops.push(watch((state) => state?.line === "locked-out" && void wasRemoved(tools).then((yes) => yes && hear())));
}
