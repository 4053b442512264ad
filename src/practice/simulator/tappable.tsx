import { type JSX, Show } from "solid-js";
import { Mark } from "./mark";
import type { Touch } from "./touch";

/** A part that answers to a tap when it has an id, and is plain drawing otherwise. */
export function Tappable(props: {
  id: string | undefined;
  class: string;
  touch: Touch;
  look?: string;
  role?: "checkbox" | "switch";
  checked?: boolean;
  children: JSX.Element;
}) {
  const marks = () => ({ "ph-ringed": props.touch.ringed(props.id), "ph-ticked": props.touch.ticked(props.id) });
  return (
    <Show
      when={!props.touch.still && props.id}
      fallback={
        <div class={props.class} data-look={props.look} classList={marks()}>
          {props.children}
          <Mark id={props.id} touch={props.touch} />
        </div>
      }
    >
      {(id) => (
        <button
          type="button"
          class={props.class}
          data-part={id()}
          data-look={props.look}
          classList={marks()}
          role={props.role}
          aria-checked={props.checked}
          onClick={() => props.touch.tap(id())}
        >
          {props.children}
          <Mark id={id()} touch={props.touch} />
        </button>
      )}
    </Show>
  );
}
