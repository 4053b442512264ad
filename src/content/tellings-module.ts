import { topics, type Guide, type ToldSummary } from "../domain/guide/guide";
import { tellGuide } from "../domain/guide/tell-guide";

/** How the names begin under which pieces of the tellings are imported; no file has them. */
export const tellingsName = "tellings:";

type Told = [telling: NonNullable<Guide["tellings"]>[string], guide: Guide];

const toldIn = (guides: Guide[], language: string): Told[] =>
  guides.flatMap((guide): Told[] => {
    const telling = guide.tellings?.[language];
    return telling ? [[telling, guide]] : [];
  });

/**
 * The code of a piece: what lists and the search need of a language ("tellings:en/list"), or its guides of a topic
 * ("tellings:en/papers"). Few pieces, because each is named with its digest in every release.
 */
export function tellingsModule(name: string, guides: Guide[]): string {
  const [language = "", piece] = name.slice(tellingsName.length).split("/");
  const told = toldIn(guides, language);
  if (piece === "list") return asModule(told.map(summaryOf));
  return asModule(
    told
      .filter(([, { topic }]) => topic === piece)
      // The search has the synonyms; an open guide does not need them.
      .map(([telling, guide]) => ({ ...tellGuide(guide, telling, language), synonyms: [] })),
  );
}

const asModule = (data: unknown): string => `export const told = ${JSON.stringify(data)}`;

function summaryOf([{ title, summary, synonyms, checkedBy }, { code }]: Told): ToldSummary {
  return { code, title, summary, synonyms, ...(checkedBy && { checkedBy }) };
}

/** The code that stands in for `told-files.ts`: which pieces there are, and how each is fetched. */
export function toldFilesModule(guides: Guide[]): string {
  const languages = [...new Set(guides.flatMap(({ tellings }) => Object.keys(tellings ?? {})))].sort();
  const rows = languages.map((language) => {
    const has = topics.filter((topic) => toldIn(guides, language).some(([, guide]) => guide.topic === topic));
    const open = (piece: string) => `"${piece}": () => import("${tellingsName}${language}/${piece}")`;
    return `"${language}": { ${open("list")}, topics: { ${has.map(open).join(", ")} } }`;
  });
  return `export const tellings = { ${rows.join(", ")} }`;
}
