import { createUniqueId, Show } from "solid-js";
import "./text-field.css";

interface TextFieldProps {
  label: string;
  value: string;
  hint?: string;
  /** The text is shown as dots. It is not a password field, so that the browser does not offer to store it. */
  secret?: boolean;
  digits?: boolean;
  onText: (text: string) => void;
}

/** A labelled field; the browser is told to remember nothing of it. */
export function TextField(props: TextFieldProps) {
  const id = createUniqueId();
  return (
    <p class="text-field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        class={props.secret ? "secret" : undefined}
        inputmode={props.digits ? "numeric" : "text"}
        autocomplete="off"
        autocapitalize="off"
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
