import type { About, Instant } from "../domain/event";

/**
 * Lines, given by thing and version, in the order they were written: by their time, but none before an earlier version of its
 * thing, whatever a clock said. What cannot be read has no time, and goes with the line before it.
 */
export function inWrittenOrder<L extends { about: About; at?: Instant }>(lines: readonly L[]): L[] {
  let [about, at] = ["", 0];
  const timed = lines.map((line) => {
    at = line.about === about ? Math.max(at, line.at ?? 0) : (line.at ?? 0);
    about = line.about;
    return { line, at };
  });
  return timed.sort((a, b) => a.at - b.at).map(({ line }) => line);
}
