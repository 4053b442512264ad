/** Whether the meaning of a text stands beside the Vietnamese, as on what people press and look for, or in its place. */
type Told = "beside" | "instead";

/** What the parts of a practice screen show, by the key they keep it under. Addresses, prices and samples are the same everywhere. */
const shown: Record<string, Told> = {
  label: "beside",
  title: "beside",
  name: "beside",
  maker: "beside",
  action: "beside",
  from: "beside",
  text: "instead",
  detail: "instead",
  value: "instead",
};

/** Letters, and no address of a page: what says something only in its language. */
const needsMeaning = (text: string): boolean => /\p{L}/u.test(text) && !/^\S+\.\S+$/u.test(text);

/** The same data with every text changed that a practice screen shows in Vietnamese. */
function changed(value: unknown, change: (text: string, told: Told) => string, key = ""): unknown {
  const told = shown[key];
  if (typeof value === "string") return told && needsMeaning(value) ? change(value, told) : value;
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== "object" || value === null) return value;
  const isField = "part" in value && value.part === "field";
  const entries = Object.entries(value).map(([name, each]) =>
    // What stands in a field was typed: it is a sample, and compared letter by letter.
    isField && name === "value" ? [name, each] : [name, changed(each, change, name)],
  );
  return Object.fromEntries(entries);
}

/** Every Vietnamese text of a practice screen that has a meaning to tell, from top to bottom. */
export function wordsOnScreen(screen: unknown): string[] {
  const words = new Set<string>();
  changed(screen, (text) => (words.add(text), text));
  return [...words];
}

/** Where both do not fit a line, the point stays behind the Vietnamese. */
const between = "\u00a0· ";

/** The data of a practice screen with the meaning of its words; what has none, or means what it says, stays as it is. */
export const withMeanings = (screen: unknown, labels: Record<string, string>): unknown =>
  changed(screen, (text, told) => {
    const meaning = labels[text] ?? text;
    return told === "instead" || meaning === text ? meaning : `${text}${between}${meaning}`;
  });
