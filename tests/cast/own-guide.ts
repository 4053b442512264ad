import { setWords } from "../../src/domain/author/edit-guide";
import { readDraft } from "../../src/domain/author/read-draft";
import { markOf } from "../../src/desk/guide/mark-of";
import { signGuide } from "../../src/desk/guide/sign-guide";
import { houseTexts } from "../domain/author/house-texts";
import { pinOfTham } from "./desk";
import { openTeam } from "./team";

export const houseText = houseTexts.find(({ file }) => file.endsWith("chung-thuc-ban-sao.yaml"))!.text;
const house = readDraft(houseText).guide!;
export const houseCode = house.code;

/** The text of the house under another title. */
export const titled = (title: string): string => setWords(houseText, ["title"], { words: title, optional: false });

/** An office in which Liên writes guides, and Khôi and Thắm look at them. */
export async function openWriters() {
  const team = await openTeam();
  const { desk, office, lien, khoi } = team;
  return {
    ...team,
    write: async (text: string, code = houseCode, by = lien) => {
      await (await desk.drafts()).begin({ code, begins: text, by, at: desk.now() });
    },
    /** Whoever looks has played this text to its end. */
    sign: async (
      text: string,
      { by = khoi, code = houseCode, done = house.steps.map(({ id }) => id), pin = pinOfTham } = {},
    ) => signGuide(desk, { code, office, look: { text: await markOf(text), done }, pin }, by),
  };
}
