import type { GuideInFile } from "../guide/guide-schema";
import type { Topic } from "../guide/guide";
import type { PictureName } from "../guide/picture-name";
import { setValue, setWords } from "./edit-guide";
import { readGuideDocument } from "./guide-document";
import { stepsFromList } from "./step-from-line";
import { writeYaml } from "./write-yaml";

interface Beginning {
  code: string;
  title: string;
  topic: Topic;
  /** The steps as a list, one a line. */
  list: string;
  today: string;
}

const pictures: Record<Topic, PictureName> = {
  papers: "papers",
  identity: "identity",
  payments: "payments",
  market: "market",
  health: "health",
  safety: "safety",
  phone: "phone",
};

/** Half a year, as the guides of the house: by then button names have changed. */
const holdsDays = 180;
const dayMs = 86_400_000;

/** The text of a guide that begins with a title and a list of steps; what only its author can know is left empty. */
export function newGuideText({ code, title, topic, list, today }: Beginning): string {
  const expiresOn = new Date(Date.parse(today) + holdsDays * dayMs).toISOString().slice(0, 10);
  const guide: GuideInFile = {
    code,
    topic,
    title,
    summary: "",
    version: 1,
    picture: pictures[topic],
    checkedBy: "Tổ của trạm",
    checkedOn: today,
    expiresOn,
    sources: [{ says: "", where: "", confidence: "read" }],
    bring: [],
    beforehand: { cost: "", time: "", where: "" },
    warning: "Ai gọi, ai nhắn đòi mã hay đòi tiền thì dừng lại.",
    synonyms: [title.toLowerCase()],
    steps: stepsFromList(list),
  };
  return apart(`${writeYaml(guide)}\n`);
}

/** Steps stand apart, as in the guides of the house. */
const apart = (text: string): string => {
  const [head, steps] = text.split("\nsteps:\n") as [string, string];
  return steps === undefined ? text : `${head}\nsteps:\n${steps.replace(/\n {2}- id:/g, "\n\n  - id:")}`;
};

/** A code is typed on the pad of the station, which has no I, O and Q: they are taken for figures. */
const instead: Record<string, string> = { I: "AA", O: "AB", Q: "AC" };

/**
 * What the codes of new guides begin with on a tablet, by its letter. Tablets of an office do not hear of each other's drafts: two
 * guides of one code would stand in each other's place once they are signed.
 */
export const codeBeginning = (letter = "A"): string => (letter === "A" ? "BM" : `BM${instead[letter] ?? letter}`);

/** A code that no guide has yet: "BM1", "BM2" … */
export function freeCode(taken: readonly string[], letters = "BM"): string {
  const numbers = Array.from({ length: 99 }, (_, nth) => `${letters}${nth + 1}`);
  return numbers.find((code) => !taken.includes(code)) ?? `${letters}99`;
}

const head = (text: string) => readGuideDocument(text).value as { title: string; version: number };

/** A guide of this release as a draft begins: with the next version, so that a request says which text somebody saw. */
export function mendGuideText(text: string): { mended: string; version: number } {
  const { version } = head(text);
  return { mended: setValue(text, ["version"], version + 1), version };
}

/** A guide as the beginning of another one, with a code and a title of its own. */
export function copyGuideText(
  text: string,
  { code, titled }: { code: string; titled: (title: string) => string },
): { copied: string; version: number } {
  const { title, version } = head(text);
  const named = setValue(setValue(text, ["code"], code), ["version"], 1);
  return { copied: setWords(named, ["title"], { words: titled(title), optional: false }), version };
}
