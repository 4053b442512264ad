import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../src/content/guides");

/** The files of all guides of the house, as they were written. */
export const houseTexts: { file: string; text: string }[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => /^[^.]+\.yaml$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
