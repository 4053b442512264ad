import type { Fault } from "./fault";
import { certainties, type Certainty, type Source } from "./guide";

type Facts = { sources: Source[] };

/** How many facts of a guide there are of each certainty. */
export const factsByCertainty = ({ sources }: Facts): Record<Certainty, number> => {
  const counted = { confirmed: 0, read: 0, remembered: 0, unsure: 0 };
  for (const { confidence } of sources) counted[confidence]++;
  return counted;
};

/** What a page may name as its sources: memory is no source that a reader could look up. */
export const publicSources = ({ sources }: Facts): Source[] =>
  sources.filter(({ confidence }) => confidence === "confirmed" || confidence === "read");

/** Facts that no one is sure of, and a guide that rests on nothing but memory: neither may be shown. */
export function findUnsureFacts(guide: Facts): Fault[] {
  const unsure = guide.sources.flatMap(({ confidence, says }, index): Fault[] => {
    if (confidence !== "unsure") return [];
    const remedy = "take it out of the guide until an office has confirmed it";
    return [{ path: ["sources", index, "confidence"], kind: "unsure", says: `nobody is sure that "${says}"`, remedy }];
  });
  if (publicSources(guide).length > 0) return unsure;
  const remedy = "add a source that was read, or have an office confirm one";
  return [...unsure, { path: ["sources"], kind: "memory-alone", says: "the guide rests on memory alone", remedy }];
}

/** "3 read, 1 remembered", in the order of certainty; what there is none of is left out, but for what is unsure. */
export function tellCertainty(guide: Facts): string {
  const counted = factsByCertainty(guide);
  const told = certainties.filter((one) => counted[one] > 0 || one === "unsure");
  return told.map((one) => `${counted[one]} ${one}`).join(", ");
}
