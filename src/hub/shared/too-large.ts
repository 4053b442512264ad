import type { SharedLine } from "../../journal/shared-lines";

/** Bytes. An entry of the hub holds 64 KB, with its seal and its headers. */
const mostOfLine = 65_000;

/** True of a line that no hub keeps, now or ever. */
export const isTooLarge = (line: SharedLine): boolean =>
  new TextEncoder().encode(JSON.stringify(line)).length > mostOfLine;

/** The lines in front of the first of each thing that no hub keeps: what follows it would be read without it. */
export function withoutTooLarge(lines: readonly SharedLine[]): SharedLine[] {
  const ended = new Set<string>();
  return lines.filter((line) => {
    if (isTooLarge(line)) ended.add(line.about);
    return !ended.has(line.about);
  });
}
