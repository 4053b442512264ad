// @chunk later
import type { Guide, GuideSummary, ToldSummary } from "../domain/guide/guide";
import { tellings } from "./told-files";

const toldIn = (language: string) => tellings[language];

/** Loads one guide as it is told in another language, with those of its topic; undefined when it is not. */
export async function openToldGuide(
  { code, topic }: Pick<GuideSummary, "code" | "topic">,
  language: string,
): Promise<Guide | undefined> {
  const piece = await toldIn(language)?.topics[topic]?.();
  return piece?.told.find((guide) => guide.code === code);
}

/** What lists and the search say of all guides that are told in a language. */
export async function openToldSummaries(language: string): Promise<ToldSummary[]> {
  const piece = await toldIn(language)?.list();
  return piece?.told ?? [];
}
