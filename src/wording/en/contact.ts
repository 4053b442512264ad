import type { ContactWords } from "../vi/contact";

export const contact: ContactWords = {
  choose: "Leave a way to reach me",
  title: "How can the station reach you?",
  how: "One line is enough. You are helped without any, too.",
  name: "What people call you",
  phone: "Telephone number",
  hamlet: "Which hamlet you live in",
  agree: "I agree",
  consent: [
    "The station uses this only to reach you about your number.",
    "Only whoever helps you can open it.",
    "It is erased when your number is done, else after the days told below.",
    "You can erase it at any time, on this tablet.",
  ],
  days: (n) => `Kept for ${n} days at most.`,
  send: "Send",
  skip: "No, leave nothing",
  left: (day) => `Kept sealed. The station answers by the end of ${day}.`,
  erase: "Erase what I left",
  faults: {
    "no-consent": "Without “I agree” the station keeps nothing.",
    "nothing-left": "Fill in one line, or tap “No, leave nothing”.",
    "not-a-phone": "This is not a telephone number yet. Look at each digit.",
    "too-long": "Too long. Please make it shorter.",
    "no-key": "The station cannot take this yet. Tell the person at the desk.",
    "already-closed": "This number is done; there is nothing to leave.",
    "unknown-request": "This number is not known.",
    failed: "The tablet could not save it. Tap once more.",
  },
};
