import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { targetOf } from "../../domain/guide/guide";
import { type Beat, demonstratedText, demonstrationOf, toldBy } from "../../domain/practice/demonstration";
import type { PracticeAtHand } from "./create-practice";
import type { Speech } from "./speech";

const tickMs = 100;
// If a voice never reports its end, the demonstration must still continue.
const voiceAtMostMs = 45_000;

/** A demonstration of a guide, and whether it is playing. */
export interface Demonstration {
  playing(): boolean;
  /** What the hand does now; undefined when nothing is demonstrated. */
  beat(): Beat["beat"] | undefined;
  /** How much of the spoken sentence is told so far, from 0 to 1; undefined when nothing is demonstrated. */
  told(): number | undefined;
  /** How much of the text is typed so far, in a step where something is typed. */
  typed(): string | undefined;
  play(): void;
  pause(): void;
}

/** Plays the steps of a practice in watch mode, each at the pace of reading, and waits for the voice to end. */
export function createDemonstration(practice: PracticeAtHand, speech: Speech): Demonstration {
  const [wanted, setWanted] = createSignal(true);
  const [at, setAt] = createSignal({ index: 0, elapsed: 0 });
  const watching = () => practice.state().mode === "watch" && !practice.state().finished;
  const playing = () => watching() && wanted();
  const beats = () => demonstrationOf(practice.step(), speech.slow());
  const beat = () => (watching() ? beats()[at().index] : undefined);
  const done = () => {
    const next = at().index + 1;
    if (beat()?.beat === "press" || beat()?.beat === "type") act(practice);
    if (next < beats().length) setAt({ index: next, elapsed: 0 });
    else practice.next();
  };
  const tick = () => {
    const now = beat();
    if (!now || !playing()) return;
    const elapsed = at().elapsed + tickMs;
    setAt({ ...at(), elapsed });
    const waits = speech.speaking() && elapsed < voiceAtMostMs && (now.beat === "read" || now.beat === "look");
    if (elapsed >= now.ms && !waits) done();
  };
  createEffect(on([() => practice.state().index, watching], () => setAt({ index: 0, elapsed: 0 })));
  createEffect(on(watching, () => setWanted(true)));
  createEffect(() => {
    if (!playing()) return;
    const ticking = setInterval(tick, tickMs);
    onCleanup(() => clearInterval(ticking));
  });
  return {
    playing,
    beat: () => beat()?.beat,
    told: () => (watching() ? toldBy(beats(), at()) : undefined),
    typed: () => typedBy(practice, beat(), at().elapsed),
    play: () => setWanted(true),
    pause: () => {
      setWanted(false);
      speech.stop();
    },
  };
}

function act(practice: PracticeAtHand): void {
  const { done } = practice.step();
  const text = demonstratedText(practice.step());
  if (text === undefined) practice.tap(targetOf(done));
  else practice.type({ id: targetOf(done), text, settled: true });
}

function typedBy(practice: PracticeAtHand, beat: Beat | undefined, elapsed: number): string | undefined {
  const text = demonstratedText(practice.step());
  if (text === undefined || !beat) return undefined;
  if (beat.beat === "look") return text;
  if (beat.beat !== "type") return undefined;
  return [...text].slice(0, Math.ceil((elapsed / beat.ms) * [...text].length)).join("");
}
