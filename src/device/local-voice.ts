/** A Vietnamese voice that needs no network: one that does falls silent just when people rely on it. */
export const localVietnamese = (): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith("vi"));

/** Says a text with a voice; the answer stops it, after which nobody is told anything more. */
export function speakWith(
  voice: SpeechSynthesisVoice,
  text: string,
  how: { rate: number; ended: () => void },
): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = how.rate;
  utterance.onend = utterance.onerror = how.ended;
  speechSynthesis.speak(utterance);
  return () => {
    // An ended word of before must not end what is said next.
    utterance.onend = utterance.onerror = null;
    speechSynthesis.cancel();
  };
}
