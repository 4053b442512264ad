import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareWithBuild, noticesText, readShippedPackages } from "../../src/build/third-party";

const root = join(import.meta.dirname, "../..");
const packages = readShippedPackages(root);
const asked = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };

test("every package the station depends on has its notice, of the version that is installed", () => {
  const versions = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  expect(versions).toMatchObject(asked.dependencies);
});

test("a notice says whose it is and brings the whole terms, MIT, ISC, Apache, those of the letters and of the public domain", () => {
  const terms: Record<string, RegExp> = {
    MIT: /Permission is hereby granted, free of charge[\s\S]+WITHOUT WARRANTY OF ANY KIND/i,
    ISC: /Permission to use, copy, modify, and\/or distribute this software[\s\S]+THIS SOFTWARE/i,
    "Apache-2.0": /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION[\s\S]+END OF TERMS/,
    Unlicense: /free and unencumbered software released into the public domain[\s\S]+WITHOUT WARRANTY OF ANY KIND/i,
    "OFL-1.1": /SIL OPEN FONT LICENSE Version 1\.1[\s\S]+PERMISSION & CONDITIONS/i,
  };
  expect(new Set(packages.map(({ licence }) => licence))).toEqual(new Set(Object.keys(terms)));
  for (const { name, licence, text } of packages) expect(text.replace(/\s+/g, " "), name).toMatch(terms[licence]!);
  for (const { name, text } of packages) expect(text, name).toMatch(/copyright/i);
});

test("what Dexie asks to be handed on with it is handed on", () => {
  const notice = readFileSync(join(root, "node_modules/dexie/NOTICE"), "utf8").trim();
  expect(packages.find(({ name }) => name === "dexie")?.text).toContain(notice);
});

test("a package that is built in without a notice is told, and so is a notice of what is not", () => {
  const modules = ["/x/src/main.tsx", "/x/node_modules/dexie/a.mjs", "/x/node_modules/@a/b/c.js", "\0vite/preload.js"];
  expect(compareWithBuild(["dexie", "jsqr", "vite"], modules)).toEqual({ unnoticed: ["@a/b"], unbuilt: ["jsqr"] });
});

test("the text beside the pages holds every notice, in an order that stays", () => {
  const text = noticesText(packages);
  for (const one of packages) expect(text).toContain(`${one.name} ${one.version} (${one.licence})\n\n${one.text}`);
  expect(packages.map(({ name }) => name)).toEqual(packages.map(({ name }) => name).toSorted());
});
