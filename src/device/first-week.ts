// @chunk later
import { createSignal } from "solid-js";
import { keepChoice, keptChoice } from "./kept-choice";

const kept = "tram-so-first-week";

/** Kept under this name once posters were sent to a printer. */
const posters = "printed-posters";

const [noted, setNoted] = createSignal((keptChoice(kept) ?? "").split(" ").filter(Boolean));

function note(what: string): void {
  setNoted([...new Set([...noted(), what])]);
  keepChoice(kept, noted().join(" "));
}

/** What was waved off at this tablet. */
export const wavedOff = (): readonly string[] => noted().filter((one) => one !== posters);
export const waveOff = (step: string): void => note(step);

/** Whether posters were sent to a printer from this tablet; no line tells of it, and no printer answers. */
export const printedPosters = (): boolean => noted().includes(posters);
export const notePosters = (): void => note(posters);
