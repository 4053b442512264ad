import { Show } from "solid-js";

/** A line in small letters beside a table; nothing for no words. */
export function SmallNote(props: { says: string }) {
  return (
    <Show when={props.says}>
      <p class="small second-ink">{props.says}</p>
    </Show>
  );
}
