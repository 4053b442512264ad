import { createSignal, onCleanup, type Accessor } from "solid-js";
import { localVoice, speakWith } from "./local-voice";
import { makePlayer } from "./playing";

export interface Speech {
  /**
   * True when this text can be heard here without a network, or any text where none is named: somebody recorded it, the
   * tablet has a voice for its language, or the machine voice is there.
   */
  available(text?: string): boolean;
  /** The name of the machine voice, where no other could read this text. */
  byMachine(text?: string): string | undefined;
  speaking: Accessor<boolean>;
  /** Says a text: as somebody recorded it, when all of it was and plays, else with the tablet's voice, else with the machine's. */
  say(text: string): void;
  stop(): void;
  slow: Accessor<boolean>;
  setSlow(slow: boolean): void;
}

// Usual speech is too fast for a person who hears the words for the first time; this speed still sounds natural.
const rates = { usual: 0.9, slow: 0.7 };
const clipRates = { usual: 1, slow: 0.85 };

// All screens share it until the sitting ends with a new page.
const [slow, setSlow] = createSignal(false);

/**
 * A voice made of sounds that came with the station, for a tablet without one of its own: it says what it has sounds of,
 * and tells its end by itself.
 */
export interface MachineVoice {
  /** The answer stops it, after which nobody is told anything more. */
  say(text: string, how: { rate: number; ended: () => void; failed?: () => void }): () => void;
  /** What stands beside the speaker, so that nobody takes it for a person. */
  name(): string;
}

/** What people recorded on this tablet, by the words that they read. */
export interface RecordedSounds {
  saysWhole(text: string): boolean;
  /** Whether some line of a text can be heard, or anything where none is named. */
  says(text?: string): boolean;
  /** Says the lines of a text that were recorded, and tells its end by itself. The answer stops it. */
  say(text: string, how: { rate: number; ended: () => void; failed: () => void }): () => void;
}

/** The recorded sounds of this tablet, for every screen; they are brought once it is known that there are any. */
export const [recordedSounds, bringRecordedSounds] = /* @__PURE__ */ createSignal<RecordedSounds>();

/**
 * Reads aloud for one screen, and falls silent with it, or when the tablet is locked or shows something else. A voice that
 * needs a network is never used: it falls silent just when people rely on it. It reads Vietnamese; `language` is how the
 * tag of another voice begins. Where the tablet has none, `machine` reads.
 */
export function createSpeech(language = () => "vi", machine?: Accessor<MachineVoice | undefined>): Speech {
  const [voices, setVoices] = createSignal(0);
  const voice = () => (voices(), localVoice(language()));
  const { speaking, begin, stop } = createSaying();
  const speak = (text: string, people?: RecordedSounds) => {
    const [own, sounds] = [voice(), machine?.() ?? people];
    const rate = () => (slow() ? clipRates.slow : clipRates.usual);
    if (people?.saysWhole(text))
      begin((ended) => people.say(text, { rate: rate(), ended, failed: () => (ended(), speak(text)) }));
    else if (own) begin((ended) => speakWith(own, text, { rate: slow() ? rates.slow : rates.usual, ended }));
    else if (sounds) begin((ended) => sounds.say(text, { rate: rate(), ended, failed: ended }));
    else stop();
  };
  onCleanup(whenVoicesChange(() => setVoices((times) => times + 1)));
  onCleanup(whenOutOfSight(stop));
  onCleanup(stop);
  const byMachine = (text = "") => (voice() || recordedSounds()?.saysWhole(text) ? undefined : machine?.()?.name());
  return {
    available: (text) => Boolean(voice() || machine?.() || recordedSounds()?.says(text)),
    byMachine,
    speaking,
    say: (text) => speak(text, recordedSounds()),
    stop,
    slow,
    setSlow,
  };
}

// A tablet has one mouth: whoever begins to speak silences who speaks, on whichever part of the screen.
let silenceLast = () => {};

/** Silences whoever speaks now. */
export const silence = (): void => silenceLast();

/** One thing is said at a time: what begins silences what was said before, and is told of its end alone. */
function createSaying() {
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
    silenceLast();
    silenceLast = stop;
    let current = true;
    tell(true);
    const quiet = start(() => current && stop());
    silence = () => {
      current = false;
      quiet();
    };
  };
  return { speaking, begin, stop };
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
