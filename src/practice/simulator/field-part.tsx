import { createUniqueId, Show } from "solid-js";
import type { FieldPart as Field } from "../../domain/guide/guide";
import { noticeRealData } from "../../domain/practice/real-data";
import { words } from "../../wording/words";
import { Mark } from "./mark";
import type { Touch } from "./touch";

const keyboards = {
  text: "text",
  search: "search",
  password: "text",
  "citizen-id": "numeric",
  otp: "numeric",
  money: "numeric",
  phone: "tel",
} as const;

/**
 * A field of the practice phone. What is typed lives in the input alone and goes with it: people share this tablet, so
 * no signal, storage or log ever holds it, and real data is replaced as soon as it can be told.
 */
export function FieldPart(props: { part: Field; touch: Touch }) {
  const id = createUniqueId();
  let input: HTMLInputElement | undefined;
  // Once real data was noticed, the rest of it that is still being typed goes the same way, until the field is left.
  let replaced = false;
  const put = (text: string) => {
    if (input) input.value = text;
  };
  // Rewriting a value while a syllable is being composed breaks Telex and VNI; compositionend brings the chance again.
  const notice = (text: string, composing: boolean): boolean => {
    if (replaced && !composing) return true;
    const found = composing ? undefined : noticeRealData(text, props.part.kind, props.part.practice);
    if (!found) return false;
    replaced = true;
    props.touch.realData(props.part.id, found);
    return true;
  };
  const heard = (text: string, settled: boolean, composing: boolean) => {
    if (!notice(text, composing)) return props.touch.type({ id: props.part.id, text, settled });
    put(props.part.practice ?? props.part.value ?? "");
  };
  const fillIn = () => {
    put(props.part.practice!);
    props.touch.type({ id: props.part.id, text: props.part.practice!, settled: true });
  };
  return (
    <div class="ph-field">
      <div
        class="ph-field-box"
        classList={{ "ph-ringed": props.touch.ringed(props.part.id), "ph-ticked": props.touch.ticked(props.part.id) }}
      >
        <Show
          when={!props.touch.still}
          fallback={<div class="ph-field-input">{props.part.kind === "password" ? "" : props.part.value}</div>}
        >
          <input
            ref={input}
            id={id}
            class="ph-field-input"
            classList={{ "ph-secret": props.part.kind === "password" }}
            type="text"
            inputmode={keyboards[props.part.kind]}
            enterkeyhint="done"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxlength={80}
            value={props.part.value ?? ""}
            onClick={() => props.touch.tap(props.part.id)}
            onInput={(event) => heard(event.currentTarget.value, false, event.isComposing)}
            onCompositionEnd={(event) => heard(event.currentTarget.value, false, false)}
            onBlur={() => (replaced = false)}
            onChange={(event) => heard(event.currentTarget.value, true, false)}
          />
        </Show>
        <label for={id}>{props.part.label}</label>
        <Mark id={props.part.id} touch={props.touch} />
      </div>
      <Show when={!props.touch.still && props.touch.waitsFor(props.part.id) && props.part.practice}>
        <button type="button" class="ph-fill-in" onClick={fillIn}>
          <b>{words().practice.fillIn}</b> <span>{props.part.practice}</span>
        </button>
      </Show>
    </div>
  );
}
