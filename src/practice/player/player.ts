import type { Demonstration } from "./create-demonstration";
import type { PracticeAtHand } from "./create-practice";
import type { StepAhead } from "./create-step-ahead";
import type { Speech } from "./speech";

/** A practice with its voice and its demonstration, and with the step that comes next while a finger is on the way to it. */
export interface Player {
  practice: PracticeAtHand;
  demonstration: Demonstration;
  speech: Speech;
  ahead: StepAhead;
}
