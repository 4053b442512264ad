import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { expect, test } from "./support/journey";
import { builtApp } from "./support/station";

const nothing = (replace: string) => ({
  file: "src/ui/pictures/lotus.tsx",
  find: "export function Lotus(",
  replace,
  breaks: "nothing: it is built a second time",
});

/** Every file of a build with the digest of its bytes. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), digest(path)]));
}

test("built twice, the station is the same to the last byte; and one changed byte shows", async () => {
  test.skip(!process.env.JOURNEYS_ALL, "two more builds take a minute");
  const first = filesOf(builtApp);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(filesOf(await buildWithMutant("twin", nothing("export function Lotus(")))).toEqual(first);
  expect(filesOf(await buildWithMutant("no-twin", nothing("window.twin = 1; export function Lotus(")))).not.toEqual(
    first,
  );
});
