import { createMemo, Show } from "solid-js";
import { namesBefore } from "../../domain/unit/walk-units";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";

/** What a place was before a merger, by the old names. */
export function Before(props: { code: string; context: TeamContext }) {
  const names = createMemo(() => namesBefore(props.context.view().units, props.code));
  return (
    <Show when={names().length}>
      <small class="second-ink"> · {unitWords().merge.history(names().join(", "))}</small>
    </Show>
  );
}
