import { lazy, Show, Suspense } from "solid-js";
import { liveHub } from "../../desk/live-hub";
import { useSession } from "../../desk/live-session";

const LineSign = lazy(async () => ({ default: (await import("./line-sign")).LineSign }));

/** Above every staff screen of an office with several devices; nothing of it is loaded in an office with one. */
export function SharingNotices() {
  const { desk } = useSession()();
  const hub = liveHub(desk);
  return (
    <Suspense>
      <Show when={hub()}>{(state) => <LineSign hub={state()} desk={desk} />}</Show>
    </Suspense>
  );
}
