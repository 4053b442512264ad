import { boardWords } from "./board-words";
import { cardsWords } from "./cards-words";
import { noticesWords } from "./notices-words";
import { printWords } from "./print-words";
import { safetyWords } from "./safety-words";
import { secretsWords } from "./secrets-words";
import { staffWords } from "./staff-words";
import { tabletWords } from "./tablet-words";

/** What the screens of the tablet itself are called on themselves. */
export function tabletTitles() {
  const { devices, ownPin: pin } = staffWords().settings;
  return {
    tablet: tabletWords().title,
    role: tabletWords().role.title,
    backup: safetyWords().backup.title,
    secrets: secretsWords().title,
    cards: cardsWords().title,
    devices,
    glass: printWords().measureScreen.title,
    board: boardWords().recording.openBoard,
    pin,
    notices: noticesWords().title,
  };
}
