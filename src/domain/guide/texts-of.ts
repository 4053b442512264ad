import type { GuideInFile } from "./guide-schema";

/** A piece of text in a guide and the path to it. */
export interface TextAt {
  path: (string | number)[];
  text: string;
}

// Dates, addresses and who checked: nobody is asked to read them as sentences.
const notRead = new Set("code address checkedBy checkedOn expiresOn date".split(" "));
// Sources are for those who check a guide; synonyms are what people type, misspelt or short as they please.
const notShown = new Set(["sources", "synonyms"]);

/** Everything in a guide that a citizen, a reader at home or a helper reads or hears, from top to bottom. */
export function textsToRead(guide: GuideInFile): TextAt[] {
  return everyText(guide).filter(({ path, text }) => !notShown.has(String(path[0])) && isRead(path) && !isName(text));
}

// An id or a choice, such as "upside-down", under whatever key a part keeps it.
const isName = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

/** Every text of a guide, names and sources too. */
export function everyText(value: unknown, path: TextAt["path"] = []): TextAt[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => everyText(each, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => everyText(each, [...path, name]));
}

// The title of a guide or an app is a name; that of a search result or of a consent sheet is read before one decides.
const isRead = (path: TextAt["path"]): boolean =>
  !notRead.has(nameOf(path)) || (nameOf(path) === "title" && (path.includes("parts") || path.includes("sheet")));

// An entry of a list is named by its list.
const nameOf = (path: TextAt["path"]): string => String(path.filter((key) => typeof key === "string").at(-1));
