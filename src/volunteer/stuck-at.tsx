import { createResource, Show } from "solid-js";
import { openGuide } from "../content/catalogue";
import type { Whereabouts } from "../domain/practice/whereabouts";
import { StuckStep } from "./stuck-step";

/** The step somebody is stuck at, once its guide is at hand. */
export function StuckAt(props: { from: Whereabouts }) {
  const [guide] = createResource(() => props.from.guide, openGuide);
  return (
    <Show when={!guide.loading}>
      <StuckStep from={props.from} guide={guide()} />
    </Show>
  );
}
