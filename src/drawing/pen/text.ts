// Advances in hundredths of the type size: the widest of Be Vietnam Pro, Roboto and Noto Sans, measured in Chromium,
// because nobody knows which of them the phone has and a picture must not let a word run over its edge.
const advances: [hundredths: number, letters: string][] = [
  [30, "ijl!' .,:;"],
  [39, "If“"],
  [44, 'rt”"()'],
  [52, "sz/"],
  [57, "kxJ*•"],
  [61, "17evy?"],
  [65, "8acghnouEFLPS-+đ"],
  [69, "023569bdpqBKRTYZ–"],
  [73, "4VX"],
  [78, "ADHNUCGĐ…"],
  [86, "OQw%"],
  [95, "Mm"],
  [100, "W@"],
];
const advanceOf = new Map(
  advances.flatMap(([hundredths, letters]) => [...letters].map((letter) => [letter, hundredths])),
);

export interface Type {
  size: number;
  bold?: boolean;
}

/** About how wide the text is, in the units of its type size; rather too wide than too narrow. */
export function widthOf(text: string, type: Type): number {
  const letters = [...text.normalize("NFD").replace(/\p{M}/gu, "")];
  const hundredths = letters.reduce((sum, letter) => sum + (advanceOf.get(letter) ?? 100), 0);
  return (hundredths / 100) * type.size * (type.bold ? 1.04 : 1);
}

/** Lines no wider than `width`; a single word that is wider is parted, so that nothing is ever cut off. */
export function wrap(text: string, type: Type, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .normalize("NFC")
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((each) => parted(each, type, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, type) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

// An address is parted after its points and strokes, as people read it aloud; anything else wherever it must be.
function parted(word: string, type: Type, width: number): string[] {
  if (widthOf(word, type) <= width) return [word];
  const syllables = word.match(/[^-./@]+[-./@]*|[-./@]+/g) ?? [word];
  const bits = syllables.flatMap((bit) => (widthOf(bit, type) <= width ? [bit] : [...bit]));
  const pieces = [""];
  for (const bit of bits) {
    if (pieces.at(-1) && widthOf(pieces.at(-1) + bit, type) > width) pieces.push("");
    pieces[pieces.length - 1] += bit;
  }
  return pieces;
}

/** Text made safe for the inside of an element and of an attribute; signs that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
