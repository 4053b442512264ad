import { useParams } from "@solidjs/router";
import { onMount, Show } from "solid-js";
import { whenIdle } from "../device/when-idle";
import { Lost } from "./lost";
import { OpenTutorial } from "./open-tutorial";
import { createGuideHere } from "./told-guides";

// The first look of a guide is drawn before the guide is opened, so both are in one file.
export { drawFirstLook } from "./first-look";

// While the first step is read: at the tap on "Nhờ giúp" its screen is there, and the focus need not wait for it.
const fetchNumber = () => import("./ask-for-help/ask/your-turn");

/** The guide of the address, practised step by step. */
export function Tutorial() {
  const params = useParams<{ code: string }>();
  onMount(() => whenIdle(fetchNumber));
  // While the guide loads, the Suspense around all screens keeps the screen before in sight.
  const guide = createGuideHere(() => params.code);
  return (
    <Show when={guide()} keyed fallback={<Lost />}>
      {(open) => <OpenTutorial guide={open} />}
    </Show>
  );
}
