import { createSignal } from "solid-js";
import { keepChoice, keptChoice } from "../../device/kept-choice";
import { sizeSigns, textSizes } from "../../ui/look/reading";
import { staffWords } from "../../wording/staff-words";

const kept = "tram-so-staff-text";

const [size, setSize] = createSignal(textSizes.find((one) => one === keptChoice(kept)) ?? "a");

/** The size of text on the staff's screens of this tablet; what citizens chose for theirs is another thing. */
export const staffTextSize = size;

/** One button that goes through the three sizes. */
export function TextSizeButton() {
  const onNext = () => {
    const next = textSizes[(textSizes.indexOf(size()) + 1) % textSizes.length] ?? "a";
    setSize(next);
    keepChoice(kept, next);
  };
  return (
    <button class="staff-lock" aria-label={staffWords().frame.textSize(sizeSigns[size()])} onClick={onNext}>
      {sizeSigns[size()]}
    </button>
  );
}
