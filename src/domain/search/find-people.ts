import { foldedWords } from "./fold-text";

/**
 * Those whose name has every word that was typed, each at its beginning and in any order, with marks or without; "" finds
 * all. People are called by the last word of their name, so those it fits come first.
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
