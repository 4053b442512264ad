import { For } from "solid-js";

interface RuleChoicesProps<V extends string | number> {
  /** Groups the buttons on the page. */
  name: string;
  legend: string;
  values: readonly V[];
  chosen: V;
  says: (value: V) => string;
  onChoose: (value: V) => void;
}

/** The ways to decide a rule, of which one is chosen. */
export function RuleChoices<V extends string | number>(props: RuleChoicesProps<V>) {
  return (
    <fieldset class="rules-choice">
      <legend>{props.legend}</legend>
      <For each={props.values}>
        {(value) => (
          <label>
            <input
              type="radio"
              name={props.name}
              checked={props.chosen === value}
              onChange={() => props.onChoose(value)}
            />
            {props.says(value)}
          </label>
        )}
      </For>
    </fieldset>
  );
}
