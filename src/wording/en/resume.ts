import type { ResumeWords } from "../vi/resume";

export const resume: ResumeWords = {
  open: "Go on with a guide",
  title: "Go on with a guide",
  ask: "Enter the code on your sheet, or the one you remember.",
  like: "It looks like this:",
  key: (sign) => (/\d/.test(sign) ? `Digit ${sign}` : `Letter ${sign}`),
  erase: "Erase",
  goOn: "Go on",
  wrong: "This code is not right yet. Check each letter and try again.",
  gone: "This guide is no longer on the tablet. Choose another, or tap “Get help”.",
  yours: "Code to go on here:",
  howTo: (button) => `Next time tap “My number”, then “${button}”.`,
};
