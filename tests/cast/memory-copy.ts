import type { SecondCopy } from "../../src/second-copy/second-copy";

type Whole = Parameters<SecondCopy["keep"]>[1];

/** A copy in memory that outlives the pages using it, as the file does. */
export function openMemoryCopy() {
  let lines: readonly string[] = [];
  let whole: Whole;
  let before: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void> | void) => void (before = before.then(work).catch(() => undefined));
  const copy: SecondCopy = {
    keep: async (reconcile, all) => {
      whole = all;
      const more = await reconcile([...lines]);
      next(() => void (lines = [...lines, ...more]));
      return "kept";
    },
    add: (more) => next(() => void (lines = [...lines, ...more])),
    replace: (others) => next(() => void (lines = [...others])),
    renew: () => next(async () => void (lines = (await whole?.()) ?? lines)),
    settled: () => before,
    letGo: () => undefined,
    erase: async () => void (lines = []),
  };
  /** All of it, once everything that was sent is written. */
  const text = async () => {
    await before;
    return lines.join("\n");
  };
  return { copy, text, damage: (how: (lines: readonly string[]) => readonly string[]) => void (lines = how(lines)) };
}
