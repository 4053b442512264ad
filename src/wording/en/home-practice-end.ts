import type { HomePracticeEndWords } from "../vi/home-practice-end";

export const homeDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const homePracticeEnd: HomePracticeEndWords = {
  asking: {
    title: "Ask somebody",
    say: "Go to the office or call it, and say this code:",
    opens: (step) => `The tablet at the office then opens at step ${step}.`,
    office: "the People's Committee of your commune, community digital team",
    free: "Help is free of charge.",
    call: "Telephone",
    hours: "Opening hours",
    days: homeDays,
    back: (step) => `Back to step ${step}`,
  },
  real: {
    title: "Now the real thing",
    one: "One phone: open the real app on this phone. Come back here for any step.",
    two: "Two phones: keep the guide open here, and do the real thing on the other.",
  },
};
