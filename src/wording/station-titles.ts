import { boardWords } from "./board-words";
import { paperWords } from "./paper-words";
import { printWords } from "./print-words";
import { rulesWords } from "./rules-words";
import { staffWords } from "./staff-words";

/** What the screens of the station are called on themselves. */
export function stationTitles() {
  const { gate, hours, place, priority, promise, title: rules } = rulesWords();
  return {
    "home-address": staffWords().settings.publicAddress,
    rules,
    hours: hours.title,
    counters: place.title,
    priority: priority.title,
    promise: promise.title,
    gate: gate.title,
    voice: boardWords().recording.title,
    print: printWords().papers.title,
    posters: printWords().papers.kinds.posters,
    paper: paperWords().title,
  };
}
