import type { Guide, GuideSummary, GuideWords } from "../domain/guide/guide";

const summaries = import.meta.glob<GuideSummary>(["./guides/*/*.yaml", "!./guides/*/*.*.yaml"], {
  query: "?summary",
  import: "default",
  eager: true,
});
const guides = import.meta.glob<Guide>(["./guides/*/*.yaml", "!./guides/*/*.*.yaml"], { import: "default" });

/** Every guide of this build, in the order of their codes. */
export const catalogue: GuideSummary[] = Object.values(summaries).sort((a, b) => a.code.localeCompare(b.code));

/** Loads one guide; undefined when this build has no guide of that code. */
export async function openGuide(code: string): Promise<Guide | undefined> {
  const path = Object.keys(summaries).find((key) => summaries[key]!.code === code);
  const load = path && guides[path.replace(/\?.*$/, "")];
  return load ? load() : undefined;
}

/** What every guide is found by; fetched once, with the search. */
export const openGuideWords = async (): Promise<GuideWords[]> => (await import("./guide-words")).guideWords;
