import { enTraining } from "./en/training";
import { viTraining, type TrainingWords } from "./vi/training";
import { language } from "./words";

/** The words of this part of the team's work, in the language of the moment; loaded only with its screens. */
export const trainingWords = (): TrainingWords => (language() === "en" ? enTraining : viTraining);
