import { useParams } from "@solidjs/router";
import { createResource, Show } from "solid-js";
import { openGuide } from "../content/catalogue";
import { Lost } from "./lost";
import { OpenTutorial } from "./open-tutorial";

// The first look of a guide is drawn before the guide is opened, so both are in one file.
export { drawFirstLook } from "./first-look";

/** The guide of the address, practised step by step. */
export function Tutorial() {
  const params = useParams<{ code: string }>();
  // While the guide loads, the Suspense around all screens keeps the screen before in sight.
  const [guide] = createResource(() => params.code, openGuide);
  return (
    <Show when={guide()} keyed fallback={<Lost />}>
      {(open) => <OpenTutorial guide={open} />}
    </Show>
  );
}
