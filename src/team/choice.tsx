import { createUniqueId, For, Show } from "solid-js";
import "../ui/fields/text-field.css";

interface ChoiceProps {
  label: string;
  value: string;
  /** The label for choosing nothing. Without it, something is always chosen. */
  none?: string;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string) => void;
}

/** A labelled list to choose one thing from. */
export function Choice(props: ChoiceProps) {
  const id = createUniqueId();
  return (
    <p class="text-field">
      <label for={id}>{props.label}</label>
      <select id={id} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <Show when={props.none !== undefined}>
          <option value="" selected={props.value === ""}>
            {props.none}
          </option>
        </Show>
        <For each={props.options}>
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
