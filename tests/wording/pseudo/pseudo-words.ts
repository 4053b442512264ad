const plain = "abcdefghiklmnopqrstuvxy";
const accented = [..."ȧƀƈḓḗƒɠħīķŀḿƞǿƥɋřşŧŭṽẋẏ"];

/** A text as a language would say it that is a third longer and in strange letters; the brackets show where it ends. */
export function pseudo(text: string): string {
  const strange = text.replace(/[a-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter);
  return text === "" ? "" : `[${strange} ${"~".repeat(Math.ceil(text.length / 3))}]`;
}

/** The same for every text that words hold or make, however deep. */
export function pseudoWords<Words>(words: Words): Words {
  return inAnother(words) as Words;
}

function inAnother(words: unknown): unknown {
  if (typeof words === "string") return pseudo(words);
  if (typeof words === "function") return (...given: unknown[]) => inAnother(words(...given));
  if (Array.isArray(words)) return words.map(inAnother);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, inAnother(each)]));
}
