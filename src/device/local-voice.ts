// @chunk device
import { atMost } from "./within";

/**
 * A voice for a language ("vi", as its tag begins) that needs no network: one that does falls silent just when people rely
 * on it.
 */
export const localVoice = (language: string): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));

/** A voice may need a moment to begin. Then it reads at least five letters a second, a third of the usual speed. */
const beginsWithinMs = 10_000;
const msPerLetter = 200;

/**
 * Says a text with a voice; the answer stops it, after which nobody is told anything more. A voice that does not tell its
 * end is silenced, and that is its end: some are stuck at the first word or the last
 * (https://github.com/HadrienGardeur/web-speech-recommended-voices/issues/36).
 */
export function speakWith(
  voice: SpeechSynthesisVoice,
  text: string,
  how: { rate: number; ended: () => void },
): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  const silence = () => {
    inTime();
    // The end event of an earlier text must not end the next one.
    utterance.onend = utterance.onerror = null;
    speechSynthesis.cancel();
  };
  const inTime = atMost(beginsWithinMs + (text.length * msPerLetter) / how.rate, () => (silence(), how.ended()));
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = how.rate;
  utterance.onend = utterance.onerror = () => (inTime(), how.ended());
  speechSynthesis.speak(utterance);
  return silence;
}
