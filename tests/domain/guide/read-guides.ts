import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = join(import.meta.dirname, "../../../src/content/guides");

/** Every guide of the house as plain data, by its file's name; read anew each time, so a test may spoil its copy. */
export function readGuideFiles(): [file: string, value: unknown][] {
  return (
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      // The tellings beside a guide are no guides.
      .filter((file) => /^[^.]+\.yaml$/.test(file))
      .sort()
      .map((file) => [file, parse(readFileSync(join(folder, file), "utf8"))])
  );
}
