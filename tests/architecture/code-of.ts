import { parseSync } from "vite";

/** The text without what people say about it; as long as before, so that nothing moves. */
export function codeOf(path: string, source: string): string {
  const { comments } = parseSync(path, source);
  return comments.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    source,
  );
}
