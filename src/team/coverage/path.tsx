import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { coverageWords } from "../../wording/coverage-words";

/** The units above the one that is shown, each a way back up. */
export function Path(props: { above: readonly UnitPlace[]; hrefOf: (unit: string) => string }) {
  return (
    <Show when={props.above.length}>
      <nav class="path" aria-label={coverageWords().path}>
        <For each={props.above}>
          {({ unit, name }) => (
            <A class="btn quiet" href={props.hrefOf(unit)} replace>
              ← {name || unit}
            </A>
          )}
        </For>
      </nav>
    </Show>
  );
}
