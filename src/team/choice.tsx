import { createUniqueId, For, Show } from "solid-js";
import "../ui/fields/text-field.css";
import { filledWhenTouched } from "./filled-when-touched";

interface ChoiceProps<T extends string> {
  label: string;
  value: T | "";
  /** What choosing nothing is called; without it something is always chosen. */
  none?: string;
  options: readonly { value: T; name: string }[];
  onChoose: (value: T) => void;
}

/** A labelled list to choose one thing from. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const id = createUniqueId();
  const { shown, onTouch } = filledWhenTouched(
    () => props.options,
    ({ value }) => value === props.value,
    { unless: 400 },
  );
  return (
    <p class="text-field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        onFocus={onTouch}
        onPointerDown={onTouch}
        onChange={(event) => props.onChoose(event.currentTarget.value as T)}
      >
        <Show when={props.none !== undefined}>
          <option value="" selected={props.value === ""}>
            {props.none}
          </option>
        </Show>
        <For each={shown()}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.name}
            </option>
          )}
        </For>
      </select>
    </p>
  );
}
