import { createSignal, onCleanup, type Accessor } from "solid-js";
import { playClip } from "./clip";
import { localVoice, speakWith } from "./local-voice";
import { makePlayer } from "./playing";

export interface Speech {
  /**
   * True when this can be heard here without a network: a recorded clip of it, or a voice of the tablet for its
   * language.
   */
  available(clip?: string): boolean;
  speaking: Accessor<boolean>;
  /** Says a text: its recorded clip when there is one that plays, else with the tablet's voice. */
  say(text: string, clip?: string): void;
  stop(): void;
  slow: Accessor<boolean>;
  setSlow(slow: boolean): void;
}

// Usual speech is too fast for a person who hears the words for the first time; this speed still sounds natural.
const rates = { usual: 0.9, slow: 0.7 };

// All screens share it until the sitting ends with a new page.
const [slow, setSlow] = createSignal(false);

/**
 * Reads aloud for one screen, and falls silent with it, or when the tablet is locked or shows something else. A voice that
 * needs a network is never used: it falls silent just when people rely on it. Guides are read in Vietnamese; `language` is
 * how the tag of another voice begins.
 */
export function createSpeech(language = () => "vi"): Speech {
  const [voices, setVoices] = createSignal(0);
  const voice = () => (voices(), localVoice(language()));
  const [speaking, setSpeaking] = createSignal(false);
  const tellPlaying = makePlayer();
  const tell = (speaks: boolean) => (setSpeaking(speaks), tellPlaying(speaks));
  let silence = () => {};
  const stop = () => {
    silence();
    silence = () => {};
    tell(false);
  };
  const begin = (start: (ended: () => void) => () => void) => {
    stop();
    let current = true;
    tell(true);
    const quiet = start(() => current && stop());
    silence = () => {
      current = false;
      quiet();
    };
  };
  const speak = (text: string) =>
    voice() && begin((ended) => speakWith(voice()!, text, { rate: slow() ? rates.slow : rates.usual, ended }));
  const say = (text: string, clip?: string) => {
    if (!clip) return void speak(text);
    begin((ended) => playClip(clip, { rate: slow() ? 0.85 : 1, ended, failed: () => (ended(), void speak(text)) }));
  };
  onCleanup(whenVoicesChange(() => setVoices((times) => times + 1)));
  onCleanup(whenOutOfSight(stop));
  onCleanup(stop);
  return { available: (clip) => Boolean(clip || voice()), speaking, say, stop, slow, setSlow };
}

function whenVoicesChange(heard: () => void): () => void {
  const voices = globalThis.speechSynthesis;
  voices?.addEventListener?.("voiceschanged", heard);
  return () => voices?.removeEventListener?.("voiceschanged", heard);
}

function whenOutOfSight(then: () => void): () => void {
  const onChange = () => document.hidden && then();
  document.addEventListener("visibilitychange", onChange);
  return () => document.removeEventListener("visibilitychange", onChange);
}
