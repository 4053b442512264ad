import type { TrainingWords } from "../vi/training";

/** English for vi-training.ts. */
export const training: TrainingWords = {
  states: {
    "not-begun": "not begun",
    learning: "learning",
    ready: "to be signed",
    passed: "passed",
    refresh: "to refresh",
  },
  title: "Training",
  how: "Do all guides of a topic alone; then a lead looks on and signs.",
  gate: {
    on: (minutes) =>
      `Who has not passed is not offered a topic at first. After ${minutes} minutes without anybody at work who has, all are. Calls back, visits, “Take” and “Call this one” are open to everybody. Such turns are written down and counted in the report. To be stricter: Station → Training as a gate.`,
    strict:
      "Strict: who has not passed a topic is never offered its requests and cannot take them, calls back and visits included. While nobody has passed, people have to wait.",
    off: "Not required yet: everybody is offered everything.",
    turnOn: "Require training",
    turnOff: "Require it no more",
  },
  matrix: "Who has passed what",
  progress: (done, of) => `${done} of ${of}`,
  open: (state, who, topic) => `${who}, ${topic}: ${state}`,
  sign: {
    title: (who, topic) => `${who} · ${topic}`,
    how: "Watch them help a real person. Tick what you have seen.",
    checks: [
      "Explained without touching the citizen's phone",
      "Let the citizen tap, and waited until it was done",
      "Asked for no password and no code",
      "Knows when to stop and call another",
    ],
    save: "Sign: passed",
    missing: "Tick all four before signing.",
    notYet: (n) => `${n} guides are not yet done alone.`,
    reopen: "Reopen this training",
    close: "Close",
  },
  course: {
    begin: "Do it alone",
    again: "Look again, 3 minutes",
    done: "done alone",
    changed: "the guide has changed",
    passed: "Passed",
    waits: "All done. A lead will look on and sign.",
    recorded: "Written down: you did this guide alone.",
    notAlone: "Some steps were skipped or not done alone. Do those again.",
    back: "Back to training",
    again2: "Do it again",
    remembered: "From memory only, seen by nobody on a real phone yet:",
  },
  certificate: {
    open: "Certificate",
    title: "Certificate",
    says: (name) => `This confirms that ${name}`,
    team: (team) => `member of ${team}`,
    hours: (hours) => `was at the tablet for ${hours} hours, confirmed by a lead`,
    topics: "and has passed the training in:",
    noTopics: "has passed no topic yet",
    day: (day) => `On ${day}`,
    signature: "The lead's signature",
    print: "Print",
  },
};
