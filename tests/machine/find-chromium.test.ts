import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { chromiumArgs, offByPlaywright } from "./find-chromium";

const require = createRequire(import.meta.url);
const bundle = join(dirname(require.resolve("playwright-core/package.json")), "lib/coreBundle.js");

test("whatever Playwright switches off in a browser stays off", () => {
  const [, list] = /disabledFeatures = \[(.*?)\]/s.exec(readFileSync(bundle, "utf8"))!;
  const theirs = list!
    .split("\n")
    .filter((line) => !line.trim().startsWith("//"))
    .flatMap((line) => /"(\w+)"/.exec(line)?.[1] ?? []);
  expect(theirs.length).toBeGreaterThan(10);
  expect(offByPlaywright).toEqual(theirs);
  expect(chromiumArgs.filter((one) => one.startsWith("--disable-features="))).toHaveLength(1);
});
