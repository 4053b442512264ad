import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildWithMutant } from "./build-with-mutant";
import { applyMutant, mutate, type Mutant } from "./mutants";
import { runTestsUnder } from "./run-tests-under";

const mutant: Mutant = {
  file: "claim.ts",
  find: "taken ? 'refused' : 'kept'",
  replace: "'kept'",
  breaks: "two volunteers can keep the same request",
};

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mutants-"));
  writeFileSync(join(root, "main.ts"), `import { claim } from "./claim"; console.log(claim(true));`);
  writeFileSync(join(root, "claim.ts"), `export const claim = (taken: boolean) => (taken ? 'refused' : 'kept');`);
});

afterEach(() => rmSync(root, { recursive: true }));

async function buildWith(...mutants: Mutant[]): Promise<string> {
  const outDir = join(root, "dist");
  const lib = { entry: join(root, "main.ts"), formats: ["es" as const], fileName: "main" };
  await build({ root, configFile: false, logLevel: "silent", plugins: [mutate(mutants)], build: { outDir, lib } });
  return readdirSync(outDir)
    .map((name) => readFileSync(join(outDir, name), "utf8"))
    .join("\n");
}

test("a build without mutants keeps the promise", async () => {
  expect(await buildWith()).toContain("refused");
});

test("a build with a mutant breaks the promise", async () => {
  expect(await buildWith(mutant)).not.toContain("refused");
});

test("a mutant of a file that is not built stops the build", async () => {
  await expect(buildWith({ ...mutant, file: "elsewhere.ts" })).rejects.toThrow(
    "elsewhere.ts is not part of this build",
  );
});

test("a mutant whose text is gone stops the build", async () => {
  await expect(buildWith({ ...mutant, find: "long gone" })).rejects.toThrow("stands 0 times in claim.ts");
});

test("a mutant's text must stand once, not twice", () => {
  expect(() => applyMutant("a + a", { ...mutant, find: "a" })).toThrow("stands 2 times");
});

test("text of a mutant is taken letter by letter", () => {
  expect(applyMutant("x.*y", { ...mutant, find: ".*", replace: "$&$1" })).toBe("x$&$1y");
});

test("the tests of a file notice its mutant, and only then", async () => {
  const file = "tests/architecture/planted-faults.test.ts";
  const blind: Mutant = {
    file: "tests/architecture/find-cycles.ts",
    find: "if (group.length > 1 ||",
    replace: "if (",
    breaks: "two files may import each other",
  };
  const [well, broken] = [await runTestsUnder(undefined, file), await runTestsUnder(blind, file)];
  expect(well.failed).toEqual([]);
  expect(broken.failed).toEqual(["is seen: two files in a circle of types"]);
});

test("a mutant that breaks the file for good proves nothing", async () => {
  const file = "tests/architecture/planted-faults.test.ts";
  const wreck: Mutant = {
    file: "tests/architecture/find-cycles.ts",
    find: "const visit =",
    replace: "const =",
    breaks: "syntax",
  };
  await expect(runTestsUnder(wreck, file)).rejects.toThrow("ran no test");
});

test("the whole app is built with its mutant", async () => {
  const shy: Mutant = {
    file: "src/ui/pictures/lotus.tsx",
    find: "export function Lotus(",
    replace: "window.mutated = 1; export function Lotus(",
    breaks: "nothing at all",
  };
  const folder = await buildWithMutant("shy-lotus", shy);
  const scripts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
  const texts = scripts.map((name) => readFileSync(join(folder, "assets", name), "utf8"));
  expect(texts.some((text) => text.includes("mutated=1"))).toBe(true);
  expect(readFileSync(join(folder, "content-security-policy.txt"), "utf8")).toContain("default-src");
});

test("the whole app is not built with a mutant it never reads", async () => {
  const lost: Mutant = {
    file: "src/build/security-policy.ts",
    find: "style-src 'self'; img-src",
    replace: "style-src 'unsafe-inline'; img-src",
    breaks: "the page refuses inline styles",
  };
  await expect(buildWithMutant("lost", lost)).rejects.toThrow("is not part of this build");
});
