import type { Guide } from "../domain/guide/guide";
import type { Demonstration } from "../practice/player/create-demonstration";
import { createPractice, type PracticeAtHand } from "../practice/player/create-practice";
import type { StepAhead } from "../practice/player/create-step-ahead";
import type { Player } from "../practice/player/player";
import { readAsItChanges } from "../practice/player/read-as-it-changes";
import { createHomeSpeech } from "./create-home-speech";

/** At home nothing is demonstrated: the drawings of every step stand on the page to read. */
const nothingPlays: Demonstration = {
  playing: () => false,
  beat: () => undefined,
  told: () => undefined,
  typed: () => undefined,
  play: () => undefined,
  pause: () => undefined,
};

/** Nor is the next step drawn ahead: it would weigh more than it hastens on a phone. */
const nothingAhead: StepAhead = { practice: () => undefined, open: () => false, draw: () => undefined };

/** The practice of a guide from a step on (by its index), followed and alone. */
export function createHomePlayer(guide: Guide, step: number): Player {
  const speech = createHomeSpeech();
  const setting = { guide, step, mode: "guided", listening: speech.speaking } as const;
  const practice: PracticeAtHand = { ...createPractice(setting), modes: ["guided", "alone"] };
  const player = { practice, demonstration: nothingPlays, speech, ahead: nothingAhead };
  readAsItChanges(player);
  return player;
}
