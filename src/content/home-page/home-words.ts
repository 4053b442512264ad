import { languageCodes, languages, type Language } from "../../wording/languages";
import { home as vietnamese, type HomeWords } from "../../wording/vi/home";

export type { HomeWords };

const read = async (code: Language): Promise<HomeWords> => (await languages[code].words?.())?.book.home ?? vietnamese;

/** What the home pages say around a guide, in every language of the list. */
export const homeWords = Object.fromEntries(
  await Promise.all(languageCodes.map(async (code) => [code, await read(code)])),
) as Record<Language, HomeWords>;
