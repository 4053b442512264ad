import { isPartName } from "../../practice/parts/registry/schemas";
import { everyText } from "../guide/texts-of";
import { valueAt } from "./edit-yaml";
import type { Path } from "./guide-document";
import { nameFromWords } from "./name-from-words";
import { newPart } from "./new-part";

/** Every id that a step of a draft uses already, whatever else may be wrong with it. */
export function idsIn(value: unknown, step: number): string[] {
  const screen = valueAt(value, ["steps", step, "screen"]);
  return everyText(screen).flatMap(({ path, text }) => (path.at(-1) === "id" ? [text] : []));
}

/** A name for a new part of a step, that no other part of it has. */
export const freeId = (value: unknown, step: number, like: string): string =>
  nameFromWords(like, idsIn(value, step), "part");

/**
 * What a list within a part gets as its next entry: the first one of a new part of that kind, with a name of its own.
 * Undefined for a list that lies in no part.
 */
export function newEntry(value: unknown, path: Path): unknown {
  const [steps, step, screen, parts, part, ...inner] = path;
  if (steps !== "steps" || screen !== "screen" || typeof step !== "number") return undefined;
  if (parts === "sheet") return { id: freeId(value, step, "answer"), label: "Cho phép" };
  const name = valueAt(value, [steps, step, screen, parts!, part!, "part"]);
  if (!isPartName(name)) return undefined;
  const sample = newPart(name, freeId(value, step, name));
  return valueAt(sample, [...inner.map((key) => (typeof key === "number" ? 0 : key)), 0]);
}
