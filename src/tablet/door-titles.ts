import type { Door } from "../domain/team/may";
import { boardWords } from "../wording/board-words";
import { cardsWords } from "../wording/cards-words";
import { noticesWords } from "../wording/notices-words";
import { paperWords } from "../wording/paper-words";
import { printWords } from "../wording/print-words";
import { reportWords } from "../wording/report-words";
import { rulesWords } from "../wording/rules-words";
import { safetyWords } from "../wording/safety-words";
import { staffWords } from "../wording/staff-words";

/** The titles of the links under the settings, in the order in which they are shown. */
export const doorTitles = (): readonly (readonly [Door, string])[] => [
  ["pin", staffWords().settings.ownPin],
  ["rules", rulesWords().title],
  ["report", reportWords().title],
  ["voice", boardWords().recording.title],
  ["paper", paperWords().title],
  ["cards", cardsWords().title],
  ["print", printWords().room.title],
  ["glass", printWords().glass.title],
  ["backup", safetyWords().backup.title],
  ["notices", noticesWords().title],
];
