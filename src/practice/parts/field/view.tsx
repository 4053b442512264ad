import "./view.css";
import { createUniqueId, Show } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";
import { Mark } from "../../simulator/mark";
import type { Touch } from "../../simulator/touch";
import { hearField } from "./hear-field";
import type { FieldPart } from "./schema";

const keyboards = {
  text: "text",
  search: "search",
  password: "text",
  "citizen-id": "numeric",
  otp: "numeric",
  money: "numeric",
  phone: "tel",
} as const;

/** A field of the practice phone, with its practice value one tap away when the step waits for it. */
export function FieldView(props: { part: FieldPart; touch: Touch }) {
  const id = createUniqueId();
  const field = hearField(props);
  const secret = () => props.part.kind === "password";
  const marks = () => ({
    "ph-ringed": props.touch.ringed(props.part.id),
    "ph-ticked": props.touch.ticked(props.part.id),
  });
  return (
    <div class="ph-field">
      <div class="ph-field-box" classList={marks()}>
        <Show when={!props.touch.still} fallback={<div class="ph-field-input">{secret() ? "" : props.part.value}</div>}>
          {/* Never type=password: a browser would offer to keep what is typed. */}
          <input
            ref={field.input}
            id={id}
            class="ph-field-input"
            classList={{ "ph-secret": secret() }}
            type="text"
            inputmode={keyboards[props.part.kind]}
            enterkeyhint="done"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxlength={80}
            value={props.part.value ?? ""}
            onClick={() => props.touch.tap(props.part.id)}
            onInput={field.typed}
            onCompositionEnd={field.composed}
            onChange={field.settled}
            onBlur={field.left}
          />
        </Show>
        <label for={id}>{props.part.label}</label>
        <Show when={props.part.kind === "search"}>
          <svg class="ph-lens" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L21 21" />
          </svg>
        </Show>
        <Mark id={props.part.id} touch={props.touch} />
      </div>
      <Show when={!props.touch.still && props.touch.waitsFor(props.part.id) && props.part.practice}>
        <button type="button" class="ph-fill-in" onClick={field.fillIn}>
          <b>{practiceWords().fillIn}</b> <span>{props.part.practice}</span>
        </button>
      </Show>
    </div>
  );
}
