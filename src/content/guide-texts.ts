// @chunk later
import { pathOfGuide } from "./catalogue";

const texts = import.meta.glob<string>(["./guides/*/*.yaml", "!./guides/*/*.*.yaml"], {
  query: "?text",
  import: "default",
});

const withoutQuery = (path: string | undefined) => path?.replace(/\?.*$/, "");

/** The file of a guide as it was written, to mend or to copy it; undefined when this build has no guide of that code. */
export async function openGuideText(code: string): Promise<string | undefined> {
  const file = withoutQuery(pathOfGuide(code));
  const path = Object.keys(texts).find((key) => withoutQuery(key) === file);
  return path && texts[path]?.();
}
