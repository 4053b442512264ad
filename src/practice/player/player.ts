import type { Demonstration } from "./create-demonstration";
import type { PracticeAtHand } from "./create-practice";
import type { Speech } from "./speech";

/** A practice with its voice and its demonstration. */
export interface Player {
  practice: PracticeAtHand;
  demonstration: Demonstration;
  speech: Speech;
}
