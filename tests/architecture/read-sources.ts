import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sources } from "./find-faults";

const root = join(import.meta.dirname, "../..");

/** Every script below a folder of the repository, or what else ends so, by its path inside that folder. */
export function readSources(folder: string, ends = /\.tsx?$/): Sources {
  const paths = readdirSync(join(root, folder), { recursive: true }).map((path) => String(path).replaceAll("\\", "/"));
  const code = paths.filter((path) => ends.test(path)).sort();
  return new Map(code.map((path) => [path, readFileSync(join(root, folder, path), "utf8")]));
}
