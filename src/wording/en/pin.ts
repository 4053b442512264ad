import type { PinWords } from "../vi/pin";

export const pin: PinWords = {
  how: "Enter the PIN you use now, then the new one twice. A wrong PIN here counts like a wrong one at the door.",
  onPhone: "This PIN opens this phone alone. The PIN of the office's tablets does not change with it.",
  sample: "This is a trial: there is no PIN to change.",
  old: "PIN you use now",
  fresh: "New PIN (six digits)",
  again: "New PIN again",
  save: "Change the PIN",
  changed: "Changed. From now on enter with the new PIN.",
  faults: {
    "same-pin": "This is the old PIN. Choose six other digits.",
    "no-first-pin": "This PIN was changed already. Lock the tablet, then enter with the new one.",
    wrong: (left) => `The PIN you use now is wrong. ${left} tries left.`,
    wait: (minutes) => `Too many wrong PINs. Wait ${minutes} minutes and try again.`,
  },
  card: "You have a key card. After the change it still opens the door, but no phone number people left, until the card is made anew.",
  cardOfMember: "Ask a lead afterwards: “This tablet”, “Key cards”, “Replace”. You enter your new PIN then.",
  cardOfLead:
    "Make the card anew afterwards under “This tablet”, “Key cards”: with both recovery cards, or by another lead who has a card.",
  first: {
    title: (name) => `${name} chooses a PIN`,
    how: "The PIN on paper opens the first time only. Choose six digits that only you know, then destroy the paper.",
    save: "Set this PIN and enter",
  },
};
