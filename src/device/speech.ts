import { createSignal, type Accessor } from "solid-js";

export interface Speech {
  /** True when this tablet can speak Vietnamese by itself, without a network. */
  available: Accessor<boolean>;
  speaking: Accessor<boolean>;
  say(text: string): void;
  stop(): void;
}

const localVietnamese = () =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith("vi"));

/** The tablet's own Vietnamese voice. A voice that needs a network falls silent just when people rely on it. */
export function createSpeech(): Speech {
  const [available, setAvailable] = createSignal(Boolean(localVietnamese()));
  const [speaking, setSpeaking] = createSignal(false);
  globalThis.speechSynthesis?.addEventListener?.("voiceschanged", () => setAvailable(Boolean(localVietnamese())));
  const stop = () => {
    globalThis.speechSynthesis?.cancel();
    setSpeaking(false);
  };
  const say = (text: string) => {
    const voice = localVietnamese();
    if (!voice) return;
    stop();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => setSpeaking(false);
    setSpeaking(true);
    speechSynthesis.speak(utterance);
  };
  return { available, speaking, say, stop };
}
