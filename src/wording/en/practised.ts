import type { PractisedWords } from "../vi/practised";

export const practised: PractisedWords = {
  finished: "You made it!",
  watched: "You have watched it all!",
  sumAlone: (steps) => `${steps} done alone`,
  sumFollowed: (steps) => `${steps} done by following`,
  sumWithHints: (steps) => `${steps} with hints`,
  sumSkipped: (steps) => `${steps} skipped`,
  sumWatched: (steps) => `${steps} watched`,
  praiseAlone: "You did it all alone. Do just the same at home.",
  mended: (steps) =>
    steps === 1 ? "One step went wrong at first, and you put it right." : `You put right ${steps} steps yourself.`,
  nextGuide: (title) => `Next: ${title}`,
  praiseNext: "Once more and you will remember it.",
  tryGuided: "Now it is my turn to follow",
  tryAlone: "Now do it alone",
  again: "Once more",
  takeHome: "Take it home",
  able: "The paper “I can do it alone”",
  watchAgain: "Watch again",
  hintedSteps: "To practise once more:",
  stepAndGoal: (step, goal) => `Step ${step}: ${goal}`,
  andMore: (steps) => `and ${steps} more`,
  onlyThese: (steps) => (steps === 1 ? "Do this one again" : `Do these ${steps} again`),
};
