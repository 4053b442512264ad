import type { Speech } from "../../device/speech";
import { byEar, setByEar } from "../../ui/look/reading";
import { earWords } from "../../wording/ear-words";
import "./ear-button.css";

/** A large ear, known without words: from now on the station speaks, until the sitting ends or the ear is tapped again. */
export function EarButton(props: { speech: Speech }) {
  const onTap = () => {
    setByEar(!byEar());
    if (!byEar()) props.speech.say(earWords().off);
  };
  return (
    <button class="btn quiet ear" aria-pressed={byEar()} aria-label={earWords().button} onClick={onTap}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M13 20a12 12 0 1 1 24 0c0 6-4 8-6 11s-1 9-7 9c-4 0-6-2-7-5" />
        <path d="M19 21a6 6 0 1 1 12 0c0 4-5 4-5 8" />
      </svg>
    </button>
  );
}
