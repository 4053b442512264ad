import type { FiguresWords } from "../vi/figures";

/** English for vi/promise.ts. */
export const promise: FiguresWords["promise"] = {
  title: "What the office promised",
  promised: "Promised",
  soon: (minutes) => `Waited less than ${minutes} minutes`,
  alone: "Did it alone",
  now: { day: "Today", week: "This week", month: "This month" },
  of: (have, of) => `${have} of ${of}`,
  saved: (share, have, of) => (of ? `${share} (${have} of ${of})` : "–"),
  nobody: "nobody yet",
  short: "falls short",
  note: "Of fewer than 5 nothing is said.",
  unset: "Nothing is promised to the people who come. For example: 80 % wait less than 15 minutes, 60 % do it alone.",
  set: "Promise something",
  change: "Change the promise",
};
