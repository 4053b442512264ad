import { openToldSummaries } from "../content/catalogue";
import { languageCodes, languages, type Language } from "../wording/languages";

export interface UnreadTellings {
  language: Language;
  name: string;
  reader: string;
  codes: string[];
}

/** The guides of each other language that no native reader has confirmed; of no language that has none. */
export async function openUnreadTellings(): Promise<UnreadTellings[]> {
  const others = languageCodes.filter((code) => code !== "vi");
  const all = others.map(async (language) => {
    const told = await openToldSummaries(language);
    const { name, reader } = languages[language];
    return { language, name, reader, codes: told.filter((one) => !one.checkedBy).map(({ code }) => code) };
  });
  return (await Promise.all(all)).filter(({ codes }) => codes.length > 0);
}
