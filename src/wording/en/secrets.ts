import type { SecretsWords } from "../vi/secrets";

export const secrets: SecretsWords = {
  title: "Four codes and cards",
  how: "Each opens something else. Try each every three months, on a quiet day, so that it is sure to open on the day it is needed.",
  told: {
    pin: {
      title: "PIN",
      opens: "The door to the staff's side; each person has their own.",
      notThat: "Alone it opens no telephone number that people left.",
      holder: "Everybody remembers their own, and writes it on no paper beside the tablet.",
      proof: "Each time somebody comes in is a proof.",
      go: "Change my PIN",
    },
    recovery: {
      title: "Recovery code",
      opens: "Lets a lead in again who forgot the PIN when there is no other lead.",
      notThat: "It opens no backup, and no telephone number of people.",
      holder: "One sheet of paper, in a sealed envelope in the office's safe.",
      proof: "Take the paper out and type the code here. It is only tried; nothing changes.",
      go: "Paper lost: make a new code",
    },
    backup: {
      title: "Backup code",
      opens: "Opens the backup file on a new tablet when this one is broken or lost.",
      notThat: "It opens no door, and there is no telephone number of people in the file.",
      holder: "One sheet of paper, in another place than the card with the backup file.",
      proof:
        "Choose the backup file and type the code on the paper. It is only opened to try; nothing is brought back.",
      go: "Backup",
    },
    cards: {
      title: "Key card and two recovery cards",
      opens: "Together with the PIN: names and telephone numbers that people left.",
      notThat: "Whoever finds a card without its PIN sees nothing. Two recovery cards in one place open without a PIN.",
      holder: "Key card: everybody carries their own. Recovery cards: two people, in two places.",
      proof: "Hold your key card before the camera, or type the letters on it.",
      go: "Key cards",
    },
  },
  rows: { opens: "Opens", notThat: "Does not open", holder: "Who keeps it, and where", proven: "Last proven" },
  now: "today, on coming in",
  never: "never tried on this tablet",
  on: (day) => `on ${day}`,
  long: (day) => `on ${day}, more than three months ago`,
  missing: { backup: "no backup code was made yet", cards: "no card was made yet" },
  open: (title) => `Try: ${title.toLowerCase()}`,
  code: "Code on the paper",
  codeHint: "Group by group; small or capital letters.",
  card: "My key card",
  cardHint: "The letters printed on the card",
  file: "Choose the backup file",
  chosen: (name) => `Chosen: ${name}`,
  check: "Try it",
  good: "Right. Today is written down as the day it was tried.",
  wrong: {
    recovery: "This code is not right. Look at the paper again. If it is an old one, make a new code.",
    card: "This is not your key card in use.",
    stale:
      "The card is right, but the PIN was changed after it was made, so it opens nothing any more. Make a new card.",
  },
};
