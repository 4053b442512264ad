import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = join(import.meta.dirname, "../../../src/content/guides");

const readFiles = (named: RegExp): [file: string, value: unknown][] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => named.test(file))
    .sort()
    .map((file) => [file, parse(readFileSync(join(folder, file), "utf8"))]);

/** Every guide of the house as plain data, by its file's name; read anew each time, so a test may spoil its copy. */
export const readGuideFiles = () => readFiles(/^[^.]+\.yaml$/);

/** Every telling beside a guide, in whatever language. */
export const readTellingFiles = () => readFiles(/^[^.]+\.[^.]+\.yaml$/);
