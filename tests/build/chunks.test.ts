import { expect, test } from "vitest";
import { chunkNames, chunkOf, laterRooms, reachedLater } from "../../src/build/chunks";
import { readSources } from "../architecture/read-sources";

const sources = readSources("src");

test("every chunk that a file names is one there is, every one has its files, and every later room is there", () => {
  const said = [...sources.values()].map(chunkOf).filter((name) => name !== undefined);
  expect(new Set(said)).toEqual(new Set(chunkNames));
  for (const room of laterRooms) expect([...sources.keys()].some((file) => file.startsWith(`${room}/`))).toBe(true);
});

test("the word stands in a line of its own, or it would name no chunk and nobody would know", () => {
  const mentions = [...sources].filter(([file, text]) => text.includes("@chunk") && !chunkOf(text) && file);
  expect(mentions.map(([file]) => file)).toEqual(["build/chunks.ts"]);
});

test("a chunk that is not there is refused", () => {
  expect(chunkOf("// @chunk rules\nimport x")).toBe("rules");
  expect(chunkOf("import x")).toBeUndefined();
  expect(() => chunkOf("// @chunk ruels\n")).toThrow("There is no chunk ruels");
});

/** main draws the welcome; it fetches settings and set-up, which both want the form, and the report wants a chart. */
const links: Record<string, string[]> = {
  main: ["welcome", "settings", "set-up", "report"],
  settings: ["form", "links"],
  "set-up": ["form"],
  report: ["chart"],
};
const graph = (later: string[]) => ({
  modules: ["main", "welcome", "settings", "set-up", "form", "links", "report", "chart"],
  entries: ["main"],
  linksOf: (id: string) => ({ importedIds: links[id] ?? [], dynamicallyImportedIds: [] }),
  beginsLater: (id: string) => later.includes(id),
});

test("what is reached only through a later screen comes with it, and what another screen needs does not", () => {
  expect(reachedLater(graph(["settings", "report"]))).toEqual(new Set(["settings", "links", "report", "chart"]));
  expect(reachedLater(graph([]))).toEqual(new Set());
});
