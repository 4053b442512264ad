import type { Fault } from "./fault";
import type { TextAt } from "./texts-of";

// Names that are written so, and are read as they stand.
const names = /CH Play/gu;

// People write these in small letters too, so capitals alone would not give them away.
const written = new Set(["cccd", "bhyt", "bhxh", "dvc", "otp", "sđt", "stk", "tk", "đt", "ubnd"]);

/**
 * Abbreviations that nobody explains where a reader first meets them: the head of the guide, or the step. Explained
 * means "mã xác nhận (OTP)" or "QR (ô vuông chấm đen)". Codes with a digit and names such as VNeID are none.
 */
export function findAbbreviations(texts: TextAt[]): Fault[] {
  const met = new Set<string>();
  return texts.flatMap(({ path, text }) =>
    abbreviationsIn(text).flatMap((abbreviation): Fault[] => {
      if (met.has(abbreviation)) return [];
      met.add(abbreviation);
      const here = texts.filter((other) => placeOf(other) === placeOf({ path, text }));
      if (here.some((other) => explains(other.text, abbreviation))) return [];
      const says = `the abbreviation "${abbreviation}" is not explained`;
      return [
        {
          path,
          kind: "abbreviation",
          what: abbreviation,
          says,
          remedy: `write it out here first: words (${abbreviation}), or use the words alone`,
        },
      ];
    }),
  );
}

function abbreviationsIn(text: string): string[] {
  const tokens = text.replace(names, "").match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const short = tokens.filter((token) => /^\p{Lu}{2,}$/u.test(token) || written.has(token.toLowerCase()));
  return /\d\s*đ(?!\p{L})/u.test(text) ? [...short, "đ"] : short;
}

const placeOf = ({ path }: TextAt): string => (path[0] === "steps" ? `step ${path[1]}` : "head");

const explains = (text: string, abbreviation: string): boolean =>
  new RegExp(`\\p{L} \\(${abbreviation}\\)|(?<!\\p{L})${abbreviation} \\(\\p{L}`, "u").test(text);
