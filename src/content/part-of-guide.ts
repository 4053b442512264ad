import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Guide, GuideSummary, GuideWords } from "../domain/guide/guide";
import { tellingOf } from "./read-telling-file";

/** What the address asks of a guide: its line in the lists, its words for the search, or the guide itself. */
export function partOf(guide: Guide, id: string): Guide | GuideSummary | GuideWords {
  if (id.endsWith("?summary")) return summaryOf(guide, languagesBeside(id.replace(/\?\w+$/, "")));
  if (id.endsWith("?words"))
    return { code: guide.code, version: guide.version, summary: guide.summary, synonyms: guide.synonyms };
  // The search has the synonyms; an open guide does not need them.
  return { ...guide, synonyms: [] };
}

function summaryOf(guide: Guide, tellings: string[]): GuideSummary {
  const { code, topic, title, picture, checkedOn, expiresOn, steps } = guide;
  const summary = { code, topic, title, picture, checkedOn, expiresOn, steps: steps.length };
  return tellings.length ? { ...summary, tellings } : summary;
}

/** The languages that a guide is told in by files beside its own. */
function languagesBeside(path: string): string[] {
  return readdirSync(dirname(path)).flatMap((file) => {
    const telling = tellingOf(file);
    return telling?.guide === basename(path) ? [telling.language] : [];
  });
}
