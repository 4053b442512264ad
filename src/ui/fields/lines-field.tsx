import { createUniqueId, Show } from "solid-js";
import "./text-field.css";

interface LinesFieldProps {
  label: string;
  value: string;
  hint?: string;
  rows: number;
  onText: (text: string) => void;
}

/** A labelled field of several lines, one thing on each. */
export function LinesField(props: LinesFieldProps) {
  const id = createUniqueId();
  return (
    <p class="text-field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        rows={props.rows}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        value={props.value}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <Show when={props.hint}>
        <small id={`${id}-hint`} class="second-ink">
          {props.hint}
        </small>
      </Show>
    </p>
  );
}
