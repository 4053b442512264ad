import { createDemonstration } from "./create-demonstration";
import { createPractice, type PracticeSetting } from "./create-practice";
import type { Player } from "./player";
import { readAsItChanges } from "./read-as-it-changes";
import type { Speech } from "./speech";

/** Puts a practice together for one screen; it falls silent and stops with that screen. */
export function createPlayer(setting: Omit<PracticeSetting, "listening"> & { speech: Speech }): Player {
  const { speech } = setting;
  const practice = createPractice({ ...setting, listening: speech.speaking });
  const player = { practice, demonstration: createDemonstration(practice, speech), speech };
  readAsItChanges(player);
  return player;
}
