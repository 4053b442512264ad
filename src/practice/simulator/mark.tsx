import { Show } from "solid-js";
import type { Touch } from "./touch";

/** The pointing hand on the part the step waits for, and the tick once it was the right one. */
export function Mark(props: { id: string | undefined; touch: Touch }) {
  return (
    <>
      <Show when={props.touch.ringed(props.id)}>
        <svg class="ph-hand" viewBox="0 0 48 56" aria-hidden="true">
          <path d="M17 31V8.5a5.5 5.5 0 0 1 11 0V25l12.5 3.5c3.5 1 5.5 3.5 5 7.5l-2 10.5c-.7 4-3.2 6.5-7.5 6.5H25c-3.3 0-5.7-1.3-7.7-3.8L4.5 34.5c-2.6-3.4 1.3-7.6 5-5.3z" />
        </svg>
      </Show>
      <Show when={props.touch.ticked(props.id)}>
        <svg class="ph-tick" viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="18" />
          <path d="M11.5 20.5l6 6L29 14.5" />
        </svg>
      </Show>
    </>
  );
}
