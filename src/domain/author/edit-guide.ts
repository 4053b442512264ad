import { partSchemas, type Part } from "../../practice/parts/registry/schemas";
import type { DoneRule, Mistake, Step } from "../guide/guide";
import { guideSchema } from "../guide/guide-schema";
import { tappableIds } from "../guide/practice-screen";
import { screenSchema } from "../guide/screen-schema";
import { stepSchema } from "../guide/step-schema";
import { insertEntry, listAt, moveEntry, removeEntry } from "./edit-list";
import { removeAt, setAt, setInOrder, valueAt } from "./edit-yaml";
import { readGuideDocument, type Path } from "./guide-document";
import { without } from "./spliced";

/*
 * What an author does to a guide, each as a small verb: text in, text out. Order and names of a group are those of its schema.
 */

const orders: [RegExp, readonly string[]][] = [
  [/^[^/]+$/, Object.keys(guideSchema.entries)],
  [/^steps\/\d+\/[^/]+$/, Object.keys(stepSchema.entries)],
  [/^steps\/\d+\/screen\/[^/]+$/, Object.keys(screenSchema.entries)],
];

function orderAt(text: string, path: Path): readonly string[] {
  const known = orders.find(([fits]) => fits.test(path.join("/")));
  if (known) return known[1];
  const name = valueAt(readGuideDocument(text).value, [...path.slice(0, -1), "part"]);
  return namesOf(name);
}

/** The names that a part of a kind may have, in their order. */
function namesOf(part: unknown): readonly string[] {
  const schema = partSchemas.find((one) => one.entries.part.literal === part);
  return schema ? Object.keys(schema.entries) : [];
}

const tidy = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ").trim();

/** Writes words as they were typed, without spaces at their ends; words that may be left out go when they are emptied. */
export function setWords(text: string, path: Path, { words, optional }: { words: string; optional: boolean }): string {
  const said = tidy(words);
  return said || !optional ? setInOrder(text, { path, order: orderAt(text, path) }, said) : removeAt(text, path);
}

/** Writes a choice, a tick, a number or a whole group; undefined takes it away. */
export const setValue = (text: string, path: Path, value: unknown): string =>
  value === undefined ? removeAt(text, path) : setInOrder(text, { path, order: orderAt(text, path) }, value);

const steps: Path = ["steps"];

export const addSteps = (text: string, at: number, added: readonly Step[]): string =>
  added.reduce((now, step, nth) => insertEntry(now, steps, { at: at + nth, value: step }), text);

export const removeStep = (text: string, at: number): string => removeEntry(text, steps, at);

export const moveStep = (text: string, from: number, to: number): string => moveEntry(text, steps, { from, to });

const partsOf = (step: number): Path => ["steps", step, "screen", "parts"];

export const addPart = (text: string, step: number, part: Part): string => {
  const count = listAt(text, partsOf(step)).length;
  return insertEntry(text, partsOf(step), { at: count, value: part });
};

export const movePart = (text: string, step: number, way: { from: number; to: number }): string =>
  moveEntry(text, partsOf(step), way);

/** Takes a part away, and with it the answers to mistakes on it. What counts as done is left to be said anew. */
export function removePart(text: string, step: Pick<Step, "screen" | "mistakes">, { at, part }: PartAt): string {
  const left = without(step.screen.parts, part);
  const ids = tappableIds({ ...step.screen, parts: left });
  const gone = step.mistakes.map(({ tap }, nth) => (ids.includes(tap) ? -1 : nth)).filter((nth) => nth >= 0);
  const cleared = gone.reduceRight((now, nth) => removeMistake(now, at, nth), text);
  return removeEntry(cleared, partsOf(at), part);
}

interface PartAt {
  /** Which step, and which of its parts. */
  at: number;
  part: number;
}

/** Says what counts as done; a mistake on that part is none any more. */
export function setDone(
  text: string,
  at: number,
  { done, step }: { done: DoneRule; step: Pick<Step, "mistakes"> },
): string {
  const target = Object.values(done)[0] as string;
  const nth = step.mistakes.findIndex(({ tap }) => tap === target);
  const cleared = nth < 0 ? text : removeMistake(text, at, nth);
  return setAt(cleared, ["steps", at, "done"], done);
}

const mistakesOf = (at: number): Path => ["steps", at, "mistakes"];

export const addMistake = (text: string, at: number, mistake: Mistake): string =>
  insertEntry(text, mistakesOf(at), { at: listAt(text, mistakesOf(at)).length, value: mistake });

export const removeMistake = (text: string, at: number, nth: number): string => removeEntry(text, mistakesOf(at), nth);

/** Adds an entry to a list such as what to bring, search words or sources. */
export const addTo = (text: string, path: Path, value: unknown): string =>
  insertEntry(text, path, { at: listAt(text, path).length, value });

export const removeFrom = (text: string, path: Path, at: number): string => removeEntry(text, path, at);
