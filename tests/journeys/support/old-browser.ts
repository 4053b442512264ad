import type { Page } from "@playwright/test";

/** What browsers learned of the language after Chrome 96, by what it is a method of. */
const newer: Record<string, string[]> = {
  "Array.prototype": ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"],
  Array: ["fromAsync"],
  Object: ["groupBy"],
  Map: ["groupBy"],
  Promise: ["withResolvers", "try"],
  "Set.prototype": ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf"],
  "String.prototype": ["isWellFormed", "toWellFormed"],
  "Iterator.prototype": ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "some", "every", "find"],
  AbortSignal: ["any"],
  URL: ["canParse", "parse"],
};

/** From the next load on, the page runs without the calls an old tablet's browser does not know. */
export async function growOld(page: Page): Promise<void> {
  await page.addInitScript((methods) => {
    for (const [owner, names] of Object.entries(methods)) {
      const place = owner.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], window);
      for (const name of names) if (place) delete (place as Record<string, unknown>)[name];
    }
  }, newer);
}
