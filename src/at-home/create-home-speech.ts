import { createSignal, onCleanup } from "solid-js";
import { localVoice, speakWith } from "../device/local-voice";
import type { Speech } from "../practice/player/speech";

const rates = { usual: 0.9, slow: 0.7 };

/** The phone's own Vietnamese voice, if it has one. A voice of the network would tell others what is practised. */
export function createHomeSpeech(): Speech {
  const [voices, setVoices] = createSignal(0);
  const [speaking, setSpeaking] = createSignal(false);
  const [slow, setSlow] = createSignal(false);
  const voice = () => (voices(), localVoice("vi"));
  let silence = () => {};
  const stop = () => {
    silence();
    setSpeaking(false);
  };
  const say = (text: string) => {
    stop();
    const spoken = voice();
    if (!spoken) return;
    setSpeaking(true);
    silence = speakWith(spoken, text, { rate: slow() ? rates.slow : rates.usual, ended: () => setSpeaking(false) });
  };
  const heard = () => setVoices((times) => times + 1);
  globalThis.speechSynthesis?.addEventListener?.("voiceschanged", heard);
  onCleanup(stop);
  return { available: () => Boolean(voice()), speaking, say, stop, slow, setSlow };
}
