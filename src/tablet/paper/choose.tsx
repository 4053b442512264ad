import { createUniqueId, For } from "solid-js";

interface ChooseProps {
  label: string;
  choices: { value: string; says: string }[];
  chosen: string;
  onChoose: (value: string) => void;
}

/** A choice of one thing, with the browser's own list. */
export function Choose(props: ChooseProps) {
  const id = createUniqueId();
  return (
    <p class="text-field">
      <label for={id}>{props.label}</label>
      <select id={id} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <For each={props.choices}>
          {(choice) => (
            <option value={choice.value} selected={choice.value === props.chosen}>
              {choice.says}
            </option>
          )}
        </For>
      </select>
    </p>
  );
}
