import { noticeRealData } from "../../../domain/practice/real-data";
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
  const heard = (settled: boolean, composing = false) => {
    const text = input!.value;
    // Rewriting a value while a syllable is being composed breaks Telex and VNI; compositionend brings the chance again.
    const found = composing || replaced ? undefined : noticeRealData(text, field.part.kind, field.part.practice);
    if (found || (replaced && !composing)) put(field.part.practice ?? field.part.value ?? "");
    else field.touch.type({ id: field.part.id, text, settled });
    if (!found) return;
    replaced = true;
    field.touch.realData(field.part.id, found);
  };
  return {
    input: (element: HTMLInputElement) => (input = element),
    typed: (event: InputEvent) => heard(false, event.isComposing),
    composed: () => heard(false),
    settled: () => heard(true),
    left: () => (replaced = false),
    fillIn: () => {
      put(field.part.practice ?? "");
      heard(true);
    },
  };
}
