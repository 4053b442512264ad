import { useParams } from "@solidjs/router";
import { createResource, Show } from "solid-js";
import { openGuide } from "../content/catalogue";
import { Lost } from "./lost";
import { OpenTutorial } from "./open-tutorial";

// A guide is looked at before it is opened: both come with one file.
export { drawFirstLook } from "./first-look";

/** The guide of the address, practised step by step. */
export function Tutorial() {
  const params = useParams<{ code: string }>();
  // While it loads, the Suspense around every screen keeps the one before in sight.
  const [guide] = createResource(() => params.code, openGuide);
  return (
    <Show when={guide()} keyed fallback={<Lost />}>
      {(open) => <OpenTutorial guide={open} />}
    </Show>
  );
}
