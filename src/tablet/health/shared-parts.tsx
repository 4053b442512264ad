import { lazy, Show, Suspense } from "solid-js";
import { liveHub } from "../../desk/live-hub";
import { useSession } from "../../desk/live-session";

const HubRows = lazy(async () => ({ default: (await import("./hub-rows")).HubRows }));
const AsideSection = lazy(async () => ({ default: (await import("./aside-section")).AsideSection }));

/** How this device stands with the others of the office; nothing in an office with one. */
export function SharedRows() {
  const hub = liveHub(useSession()().desk);
  return (
    <Suspense>
      <Show when={hub()}>{(state) => <HubRows hub={state()} />}</Show>
    </Suspense>
  );
}

/** What others recorded before this device could tell; nothing in an office with one. */
export function SharedAside() {
  const hub = liveHub(useSession()().desk);
  return (
    <Suspense>
      <Show when={hub()}>{(state) => <AsideSection hub={state()} />}</Show>
    </Suspense>
  );
}
