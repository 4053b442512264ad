import type { Demonstration } from "./create-demonstration";
import type { PracticeAtHand } from "./create-practice";
import type { StepAhead } from "./create-step-ahead";
import type { Speech } from "./speech";

/** A practice with its voice, its demonstration, and the next step drawn ahead while a finger rests on a button. */
export interface Player {
  practice: PracticeAtHand;
  demonstration: Demonstration;
  speech: Speech;
  ahead: StepAhead;
}
