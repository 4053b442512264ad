import { codeThere } from "./code-of-office";
import type { Guide } from "./guide";

/** What one QR code of a size that cheap cameras read may hold, in bytes of UTF-8. */
export const pocketLimitBytes = 1200;

export interface PocketWords {
  free: string;
  bring: string;
  care: string;
  call: (office: string, phone: string) => string;
  checked: (day: string) => string;
}

export interface PocketOffice {
  name: string;
  phone: string;
}

const bytesIn = (text: string): number =>
  [...text].reduce((sum, sign) => {
    const point = sign.codePointAt(0)!;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);

/**
 * A whole guide as plain text that a phone shows without any network, at most `pocketLimitBytes` of NFC UTF-8: its
 * steps, and as much of the warning, the office's telephone, the day of checking and what to bring as there is room for,
 * in that order. Undefined when the steps alone do not fit: half a guide would strand its reader.
 */
export function pocketGuide(guide: Guide, words: PocketWords, office?: PocketOffice): string | undefined {
  const head = `${guide.title} (${codeThere(guide.code)}). ${words.free}`;
  const steps = guide.steps.map((step, index) => `${index + 1}. ${step.do}`);
  const extras = [
    `${words.care} ${guide.warning}`,
    office?.phone ? words.call(office.name, office.phone) : "",
    words.checked(guide.checkedOn.split("-").reverse().join("-")),
    guide.bring.length ? `${words.bring} ${guide.bring.join(" ")}` : "",
  ];
  const lines = [head, ...steps].map((line) => line.normalize("NFC"));
  let room = pocketLimitBytes - bytesIn(lines.join("\n"));
  if (room < 0) return undefined;
  for (const extra of extras.filter(Boolean).map((line) => line.normalize("NFC"))) {
    const needs = bytesIn(extra) + 1;
    if (needs > room) continue;
    lines.push(extra);
    room -= needs;
  }
  return lines.join("\n");
}
