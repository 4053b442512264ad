import type { Guide, GuideSummary, GuideWords, ToldSummary } from "../domain/guide/guide";
import type { OwnGuides } from "../domain/guide/own-guide";
import { openOwn, ownHere, ownNow } from "./own-guides";

export { takeUpOwnGuides } from "./own-guides";

const summaries = import.meta.glob<GuideSummary>(["./guides/*/*.yaml", "!./guides/*/*.*.yaml"], {
  query: "?summary",
  import: "default",
  eager: true,
});
const guides = import.meta.glob<Guide>(["./guides/*/*.yaml", "!./guides/*/*.*.yaml"], { import: "default" });

/** Every guide of this build, in the order of their codes. Those of other offices stand behind, each office's together. */
export const catalogue: GuideSummary[] = inOrder(Object.values(summaries));

function inOrder(all: GuideSummary[]): GuideSummary[] {
  // "BM1@h7k2" goes by "~h7k2,BM1".
  const rank = ({ code, from }: GuideSummary) => (from ? "~" : "") + code.split("@").reverse().join();
  return all.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const besides = <G extends { code: string }>(all: G[], { here }: OwnGuides): G[] =>
  all.filter(({ code }) => !here.some((own) => own.code === code));
const withOwn = (own: OwnGuides): GuideSummary[] =>
  own.here.length ? inOrder([...besides(catalogue, own), ...own.here]) : catalogue;

/** Every guide that citizens find here in this sitting: those of this build, and what the office wrote or changed. */
export const guidesHere = (): GuideSummary[] => withOwn(ownHere());
/** The same as it stands now, for staff. */
export const guidesNow = (): GuideSummary[] => withOwn(ownNow());

/** The file of a guide, as the summaries name it. */
export const pathOfGuide = (code: string): string | undefined =>
  Object.keys(summaries).find((key) => summaries[key]!.code === code);

/**
 * Loads one guide, in another language where it is told in that; undefined when there is none of that code. What
 * cannot be fetched in a language is practised in Vietnamese.
 */
export const openGuide = (code: string, language = "vi"): Promise<Guide | undefined> => open(code, ownHere(), language);

/** The same as it stands now, for staff. */
export const openGuideNow = (code: string): Promise<Guide | undefined> => open(code, ownNow());

/** The guide that somebody saw: the very version, where the office wrote it, whatever stands there by now. */
export async function openGuideOf(seen: { guide: string; version: number }): Promise<Guide | undefined> {
  const isSeen = (one: { code: string; version: number }) => one.code === seen.guide && one.version === seen.version;
  const own = ownNow().versions.find(isSeen);
  return (own && (await openOwn(own))) || (await openBuiltIn(seen.guide)) || openGuideNow(seen.guide);
}

async function open(code: string, { here }: OwnGuides, language?: string): Promise<Guide | undefined> {
  const own = here.find((one) => one.code === code);
  return (own && (await openOwn(own))) || openBuiltIn(code, language);
}

async function openBuiltIn(code: string, language = "vi"): Promise<Guide | undefined> {
  const path = pathOfGuide(code);
  const load = path && guides[path.replace(/\?.*$/, "")];
  if (!load) return undefined;
  return (language !== "vi" && (await openTold(summaries[path]!, language))) || load();
}

const openTold = (summary: GuideSummary, language: string) =>
  import("./told-guides").then(({ openToldGuide }) => openToldGuide(summary, language)).catch(() => undefined);

/** The lines of all guides that are told in a language, for its lists and its search; what the office wrote is not. */
export const openToldSummaries = async (language: string): Promise<ToldSummary[]> =>
  besides(await (await import("./told-guides")).openToldSummaries(language), ownHere());

/** What every guide is found by; fetched once, with the search. */
export const openGuideWords = async (): Promise<GuideWords[]> => [
  ...ownHere().here,
  ...besides((await import("./guide-words")).guideWords, ownHere()),
];
