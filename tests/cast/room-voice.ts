import { vi } from "vitest";

interface Said {
  text: string;
  onend: (() => void) | null;
}

/** A Vietnamese voice that needs no network: what it is told to say, and ends when a test lets it. */
export function hearVoice() {
  const said: Said[] = [];
  const cancel = vi.fn();
  class Utterance {
    onend: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.stubGlobal("speechSynthesis", {
    getVoices: () => [{ localService: true, lang: "vi-VN" }],
    speak: (utterance: Said) => said.push(utterance),
    cancel,
  });
  const silent = { connect: (to: unknown) => to, start: () => undefined, stop: () => undefined };
  const ramp = { linearRampToValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined };
  vi.stubGlobal("AudioContext", function () {
    return { currentTime: 0, destination: {}, close: async () => undefined };
  });
  vi.stubGlobal("OscillatorNode", function () {
    return silent;
  });
  vi.stubGlobal("GainNode", function () {
    return { ...silent, gain: ramp };
  });
  return { texts: () => said.map(({ text }) => text), endLast: () => said.at(-1)?.onend?.(), cancel };
}
