import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { citizenAreas } from "../../src/wording/citizen-areas";
import { languageCodes, languages, type Language } from "../../src/wording/languages";
import { book as vietnamese } from "../../src/wording/vi/book";

const folder = join(import.meta.dirname, "../../src/wording");
const filesOf = (language: string) =>
  readdirSync(join(folder, language))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();

/** The files of the areas that a language says it is whole for, with the parts they are made of. */
const filesFor = (code: Language): string[] =>
  languages[code].wholeFor === "everybody" ? filesOf("vi") : ["book", ...citizenAreas, ...partsOfCitizens].sort();
const partsOfCitizens = ["home-practice", "home-practice-end", "person"];

test("every language of the list has a folder with the files it is whole for, and no folder lacks its row", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...languageCodes].sort());
  for (const code of languageCodes) expect(filesOf(code), code).toEqual(filesFor(code));
});

/** A part of another file, which was divided because it was long. */
const isPart = (name: string) =>
  filesOf("vi").some(
    (whole) => whole !== "book" && readFileSync(join(folder, `vi/${whole}.ts`), "utf8").includes(`from "./${name}"`),
  );

test("a book holds every file of its folder, by itself or as a part of another", async () => {
  const areas = [...Object.keys(vietnamese), "book"].sort();
  expect(areas).toEqual(filesOf("vi").filter((name) => name in vietnamese || !isPart(name)));
  for (const { words, wholeFor } of Object.values(languages)) {
    const all = wholeFor === "everybody" ? Object.keys(vietnamese) : citizenAreas;
    if (words) expect(Object.keys((await words()).book)).toEqual(all);
  }
});

/** Read by staff alone, who read Vietnamese where a language is whole for citizens only. */
const readByStaff = ["print.papers", "print.measureScreen", "board.recording"];
/** Names, samples, and what is typed on the practice phone letter by letter. */
const saidInVietnamese = [
  "welcome.brand",
  "home.brand",
  "visit.person.who",
  "visit.person.her",
  "print.able.i",
  "author.editor.answer",
  "team.file.example",
  "trial.wishes",
];

test.each(languageCodes.filter((code) => code !== "vi"))(
  "0 words are missing in what %s is whole for",
  async (code) => {
    const { book } = await languages[code].words!();
    const own = textsOf(book).filter(([path]) => !isUnder(path, [...saidInVietnamese, ...readByStaff]));
    const inVietnamese = new Map(textsOf(vietnamese));
    const letters = /[^\p{Script=Latin}\P{L}]/u;
    // In letters of its own every text must have some; in Latin ones it must not be the Vietnamese marks.
    const isMissing = ([path, text]: [string, string]) =>
      languages[code].font === "station"
        ? /[ăâđêôơư]/u.test(text) && text === inVietnamese.get(path)
        : !letters.test(text) && !isNameAlone(text);
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter(isMissing)).toEqual([]);
  },
);

const isUnder = (path: string, above: string[]) => above.some((one) => path === one || path.startsWith(`${one}.`));
/** Names of apps, which people look for by these letters. */
const isNameAlone = (text: string) => ["VNeID", "Zalo"].includes(text);

/** Every text of a language with the path of its key; what makes a text is given sample words. */
function textsOf(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, String(words)]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key));
}
