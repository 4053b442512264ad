import type { Guide, GuideSummary, GuideWords } from "../domain/guide/guide";

/** What the address asks of a guide: its line in the lists, its words for the search, or the guide itself. */
export function partOf(guide: Guide, id: string): Guide | GuideSummary | GuideWords {
  if (id.endsWith("?summary")) return summaryOf(guide);
  if (id.endsWith("?words"))
    return { code: guide.code, version: guide.version, summary: guide.summary, synonyms: guide.synonyms };
  // The search has the synonyms; an open guide does not need them.
  return { ...guide, synonyms: [] };
}

function summaryOf({ code, topic, title, picture, checkedOn, expiresOn, steps }: Guide): GuideSummary {
  return { code, topic, title, picture, checkedOn, expiresOn, steps: steps.length };
}
