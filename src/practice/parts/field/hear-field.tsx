import { noticeTyped } from "../../../domain/practice/real-data";
import type { Touch } from "../../simulator/touch";
import type { FieldPart } from "./schema";

/**
 * Hears what is typed into a field. The text lives in the input alone and goes with it: people share this tablet, so no
 * signal, storage or log ever holds it, and real data is replaced as soon as it can be told.
 */
export function hearField(field: { part: FieldPart; touch: Touch }) {
  let input: HTMLInputElement | undefined;
  // Once real data was noticed, the rest of it that is still being typed goes the same way, until the field is left.
  let replaced = false;
  const put = (text: string) => {
    if (input) input.value = text;
  };
  // Enter says that the text is meant, and so do "Tiếp" and another part (settleFields). That the focus left says nothing: a
  // question that comes over the screen takes it away too.
  const isMeant = ({ isTrusted }: Event) => !isTrusted || document.activeElement === input;
  const sample = () => field.part.practice ?? field.part.value ?? "";
  const heard = (settled: boolean, composing = false) => {
    const text = input!.value;
    // Rewriting a value while a syllable is being composed breaks Telex and VNI; compositionend brings the chance again.
    const found = composing || replaced ? undefined : noticeTyped(text, field.part.kind, field.part.practice);
    if (found || (replaced && !composing)) put(sample());
    else field.touch.type({ id: field.part.id, text, settled });
    if (settled) tidy();
    if (!found) return;
    replaced = true;
    field.touch.realData(field.part.id, found);
  };
  // What was taken in other words, or typed behind the right ones, goes: the sample stands there from now on.
  const tidy = () => field.part.practice && field.touch.ticked(field.part.id) && put(field.part.practice);
  return {
    input: (element: HTMLInputElement) => (input = element),
    typed: (event: InputEvent) => heard(false, event.isComposing),
    composed: () => heard(false),
    settled: (event: Event) => isMeant(event) && heard(true),
    left: () => (replaced = false),
    /** A key of the pad below the field: the text as it was, and as it is with the key. */
    press: (change: (text: string) => string) => {
      put(change(input!.value));
      heard(false);
    },
    /** The citizen says that they have typed it; as long as there is nothing, the field waits for it. */
    finish: () => (input!.value.trim() ? heard(true) : input!.focus()),
    fillIn: () => {
      put(field.part.practice ?? "");
      heard(true);
    },
  };
}
