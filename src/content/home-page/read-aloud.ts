import { barButton } from "./bar";
import { says } from "./script-words";

const spokenHere = document.documentElement.lang || "vi";

/**
 * Adds "Nghe" once the phone has a voice of its own for the page's language; a voice from the network would tell others
 * what is read.
 */
export function offerToRead(bar: HTMLElement, step: () => HTMLElement | undefined): void {
  if (!("speechSynthesis" in window)) return;
  const offer = () => {
    const voice = speechSynthesis
      .getVoices()
      .find((each) => each.localService && new RegExp(`^${spokenHere}\\b`, "i").test(each.lang));
    if (!voice || bar.dataset.voice) return;
    bar.dataset.voice = voice.name;
    bar.append(barButton(says.listen, "sound", (button) => tell(voice, step(), button)));
  };
  offer();
  speechSynthesis.addEventListener?.("voiceschanged", offer);
}

/** Stops what is being read; undefined while nothing is. */
let stop: (() => void) | undefined;

/**
 * Reads, or stops reading. A voice that does not tell its end has ended after thrice the time it needs: it would be
 * stuck.
 */
function tell(voice: SpeechSynthesisVoice, step: HTMLElement | undefined, button: HTMLButtonElement): void {
  if (stop) return stop();
  const words = [...(step ?? document.querySelector("main")!).querySelectorAll("h1, h3, p")];
  const spoken = new SpeechSynthesisUtterance(words.map((each) => each.textContent).join(". "));
  spoken.voice = voice;
  spoken.lang = voice.lang;
  spoken.rate = 0.9;
  const show = (label: string) => (button.querySelector("span")!.textContent = label);
  const limit = setTimeout(() => stop?.(), 10_000 + (spoken.text.length * 200) / spoken.rate);
  stop = () => {
    stop = undefined;
    // The end event of an earlier text must not end the next one.
    spoken.onstart = spoken.onend = spoken.onerror = null;
    clearTimeout(limit);
    show(says.listen);
    speechSynthesis.cancel();
  };
  spoken.onstart = () => show(says.stop);
  spoken.onend = spoken.onerror = () => stop?.();
  // The voice of the page before may still be speaking.
  speechSynthesis.cancel();
  speechSynthesis.speak(spoken);
}
