import type { Guide } from "../../domain/guide/guide";
import { drawingsOf, type GuideDrawings } from "../../practice/simulator/drawings-of";
import { stylesOf } from "../../practice/simulator/styles-of";

/** A guide as it is fetched to be practised, with what its screens are drawn with. */
export interface BroughtGuide extends Guide {
  drawings: GuideDrawings;
  style: string;
}

/**
 * What a phone fetches to practise a guide: all that the player shows of it. What to know beforehand, sources and other
 * tellings stand on the page that is read, and a note for a helper is for the station. `styles` are those that only some
 * guides need, by their paths.
 */
export function practiceFile(guide: Guide, styles: Record<string, string>): string {
  const steps = guide.steps.map((step) => ({ ...step, helper: "" }));
  const { tellings: _, ...told } = guide;
  const unread = { checkedBy: "", sources: [], bring: [], warning: "", synonyms: [] };
  const beforehand = { cost: "", time: "", where: "" };
  const style = stylesOf(guide)
    .map((path) => styles[path] ?? missing(path))
    .join("");
  const brought: BroughtGuide = { ...told, ...unread, beforehand, steps, drawings: drawingsOf(guide), style };
  return JSON.stringify(brought);
}

function missing(path: string): never {
  throw new Error(`There is no style ${path}.`);
}
