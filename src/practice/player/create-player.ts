import { byEar } from "../../ui/look/by-ear";
import { createDemonstration } from "./create-demonstration";
import { createPractice } from "./create-practice";
import type { PracticeSetting } from "./open-practice";
import { createStepAhead } from "./create-step-ahead";
import type { Player } from "./player";
import { readAsItChanges } from "./read-as-it-changes";
import type { Speech } from "./speech";

/** Creates the practice of one screen. When the screen closes, it stops and falls silent. */
export function createPlayer(setting: Omit<PracticeSetting, "listening" | "byEar"> & { speech: Speech }): Player {
  const { speech } = setting;
  const practice = createPractice({ ...setting, listening: speech.speaking, byEar });
  const demonstration = createDemonstration(practice, speech);
  const player = { practice, demonstration, speech, ahead: createStepAhead(practice) };
  readAsItChanges(player);
  return player;
}
