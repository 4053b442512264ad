import { foldedWords } from "./fold-text";

/**
 * Finds people by name. Each typed word must begin a word of the name, in any order, with or without marks; "" finds all.
 * People are called by the last word of their name, so matches of that word come first.
 */
export function findPeople<T extends { name: string }>(people: readonly T[], typed: string): T[] {
  const asked = foldedWords(typed);
  if (!asked.length) return [...people];
  const found = people.filter(({ name }) => {
    const words = foldedWords(name);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  const isCalled = ({ name }: T) => (foldedWords(name).at(-1) ?? "").startsWith(asked.at(-1)!);
  return [...found.filter(isCalled), ...found.filter((one) => !isCalled(one))];
}
