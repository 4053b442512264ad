import type { Guide } from "../domain/guide/guide";
import { checkTelling, readTelling } from "../domain/guide/telling-schema";
import type { Fault } from "../domain/guide/fault";
import type { Telling } from "../domain/guide/telling";
import { languageCodes, languages, type Language } from "../wording/languages";
import { readGuideDocument } from "../domain/author/guide-document";
import type { LocatedFault } from "./located-fault";
import type { GuideFile } from "./read-guide-file";

/** The parts of a telling's name: "<topic>/<slug>.<language>.yaml". */
const tellingName = /^(.+)\.([^./]+)\.yaml$/;

/** The guide's own file and the language that a file tells it in; undefined for a file that is no telling. */
export function tellingOf(file: string): { guide: string; language: string } | undefined {
  const [, guide, language] = tellingName.exec(file) ?? [];
  return guide && language ? { guide: `${guide}.yaml`, language } : undefined;
}

type ReadTelling = { language: Language; telling: Telling; hardToRead: LocatedFault[] } | { faults: LocatedFault[] };

/** Reads one telling of a guide; what is wrong comes back as faults that name file, line and remedy, never as an error. */
export function readTellingFile({ file, text }: GuideFile, guide: Guide): ReadTelling {
  const code = tellingOf(file)?.language;
  const language = languageCodes.find((one) => one === code && one !== "vi");
  if (!language) return { faults: [{ file, line: 1, ...unknown(code) }] };
  const document = readGuideDocument(text);
  if (document.faults.length > 0) return { faults: document.faults.map((fault) => ({ file, ...fault })) };
  const located = ({ path, says, remedy }: Fault): LocatedFault => ({
    file,
    line: document.lineOf(path),
    says,
    remedy,
  });
  const read = readTelling(document.value, guide);
  if ("faults" in read) return { faults: read.faults.map(located) };
  const hardToRead = checkTelling(read.telling, languages[language].between).map(located);
  return { language, telling: read.telling, hardToRead };
}

const unknown = (code: string | undefined) => ({
  says: `guides are not told in a language "${code}"`,
  remedy: `name the file by one of src/wording/languages.ts: ${languageCodes.filter((one) => one !== "vi").join(", ")}`,
});
