import "./view.css";
import { createUniqueId, Show } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";
import { Mark } from "../../simulator/mark";
import type { Touch } from "../../simulator/touch";
import { hearField } from "./hear-field";
import { PinPad } from "./pin-pad";
import type { FieldPart } from "./schema";

/** Names, places, words to find: what everybody types for themselves. */
const hasOwnWords = ({ kind }: FieldPart): boolean => kind === "text" || kind === "search";

const keyboards = {
  text: "text",
  search: "search",
  password: "text",
  "citizen-id": "numeric",
  otp: "numeric",
  // The screen brings its own pad, as that of a bank does.
  pin: "none",
  money: "numeric",
  phone: "tel",
} as const;

/** A field of the practice phone, with its practice value one tap away when the step waits for it. */
export function FieldView(props: { part: FieldPart; touch: Touch }) {
  const id = createUniqueId();
  const field = hearField(props);
  const padded = () => props.part.kind === "pin";
  const secret = () => padded() || props.part.kind === "password";
  const marks = () => ({
    "ph-ringed": props.touch.ringed(props.part.id),
    "ph-ticked": props.touch.ticked(props.part.id),
  });
  return (
    // The ring holds the field and its sample: the hints speak of both.
    <div class="ph-field" classList={marks()}>
      <div class="ph-field-box">
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
            data-part={props.part.id}
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
      <Show when={padded()}>
        <PinPad length={props.part.practice?.length} still={props.touch.still} onPress={field.press} />
      </Show>
      <Show when={!padded() && !props.touch.still && props.touch.waitsFor(props.part.id) && props.part.practice}>
        <FieldSample {...props} field={field} />
      </Show>
    </div>
  );
}

/** The sample, one tap away; alone, where people type words of their own, they say that they have typed. */
function FieldSample(props: { part: FieldPart; touch: Touch; field: ReturnType<typeof hearField> }) {
  return (
    <Show
      when={props.touch.alone && hasOwnWords(props.part)}
      fallback={
        <button type="button" class="ph-fill-in" onClick={() => props.field.fillIn()}>
          <b>{practiceWords().fillIn}</b> <span>{props.part.practice}</span>
        </button>
      }
    >
      <button type="button" class="ph-fill-in" onClick={() => props.field.finish()}>
        <b>{practiceWords().typed}</b>
      </button>
    </Show>
  );
}
