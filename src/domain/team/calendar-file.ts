import { instantIn } from "../office/service-day";
import type { Shift } from "./shift";

const crlf = "\r\n";
/** RFC 5545, 3.1: a line has at most 75 octets; the rest goes on the next, behind a space. */
const mostOctets = 75;

/**
 * A calendar file (RFC 5545) of shifts that any phone's calendar opens. Times are told in UTC; `words` name the shift
 * and the place, `stamp` is when the file was made.
 */
export function calendarFile(
  shifts: readonly Shift[],
  words: { title: (shift: Shift) => string; place: string },
  stamp: number,
): string {
  const events = shifts.flatMap((shift) => [
    "BEGIN:VEVENT",
    `UID:${shift.id}@tram-so`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${shift.version}`,
    `DTSTART:${utc(instantIn(shift.day, shift.from))}`,
    `DTEND:${utc(instantIn(shift.day, shift.to))}`,
    `SUMMARY:${escaped(words.title(shift))}`,
    `LOCATION:${escaped(words.place)}`,
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tram So//VI", ...events, "END:VCALENDAR"];
  return lines.map(folded).join(crlf) + crlf;
}

const utc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, "");

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

function folded(line: string): string {
  let octets = 0;
  let out = "";
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0)!);
    if (octets + size > mostOctets) {
      out += `${crlf} `;
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: number): number {
  if (letter < 0x80) return 1;
  if (letter < 0x800) return 2;
  return letter < 0x10000 ? 3 : 4;
}
