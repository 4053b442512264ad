import type { StartWords } from "../vi/start";

export const start: StartWords = {
  steps: {
    address: {
      what: "Enter the address of the take-home pages",
      why: "Only then do QR codes open the guides on people's phones at home.",
      minutes: 2,
    },
    hours: {
      what: "Set the opening hours",
      why: "Outside them the tablet gives a number for the next open day, so nobody waits in vain.",
      minutes: 3,
    },
    counters: {
      what: "Name the counters",
      why: "The board then says which counter a number is called to.",
      minutes: 2,
    },
    members: {
      what: "Add people to the team",
      why: "With a PIN of their own, the journal tells who helped whom.",
      minutes: 5,
    },
    duty: { what: "Give the first duty", why: "What, where and by when: a clear duty gets done.", minutes: 3 },
    cards: {
      what: "Make the key cards",
      why: "Only with them can people leave a phone number, and only who holds a card can open it.",
      minutes: 10,
    },
    backup: {
      what: "Make the first backup",
      why: "If the tablet breaks, everything comes back from a memory card.",
      minutes: 5,
    },
    posters: { what: "Print the posters", why: "Who passes by scans the code and has the guide at once.", minutes: 5 },
  },
  title: "Next",
  left: (n) => (n > 1 ? `${n} things left of the first week` : "the last thing of the first week"),
  takes: (minutes) => `About ${minutes} minutes.`,
  go: "Do this",
  wave: "Not needed",
  waveOf: (what) => `Not needed: ${what}`,
};
