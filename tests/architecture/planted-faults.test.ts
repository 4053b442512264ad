import { describe, expect, test } from "vitest";
import { findFaults } from "./find-faults";

const house = {
  "main.tsx": `import { App } from "./app"; import { openJournal } from "./journal/dexie-journal"; import "dexie"; import "./ui/look/tokens.css";`,
  "app.tsx": `import { lazy } from "solid-js"; import { Welcome } from "./citizen/welcome"; export const App = lazy(() => import("./volunteer/door/sign-in"));`,
  "citizen/welcome.tsx": `import { render } from "solid-js/web"; import { catalogue } from "../content/catalogue"; import { askForHelp } from "../desk/ask-for-help"; export const Welcome = 1;`,
  "volunteer/door/sign-in.tsx": `export const SignIn = 1;`,
  "desk/ask-for-help.ts": `import type { Journal } from "../journal/journal"; import { decide } from "../domain/request/decide"; export const askForHelp = 1;`,
  "desk/live-requests.ts": `import { createSignal } from "solid-js"; export const liveRequests = 1;`,
  "domain/request/decide.ts": `import * as v from "valibot"; export const decide = 1;`,
  "journal/journal.ts": `import type { Event } from "../domain/event"; export type Journal = 1;`,
  "journal/dexie-journal.ts": `import Dexie from "dexie"; import { Journal } from "./journal"; export const openJournal = 1;`,
  "domain/event.ts": `export type Event = 1;`,
  "content/catalogue.ts": `const all = import.meta.glob("./guides/*/*.yaml"); export const catalogue = 1;`,
  "content/guide-plugin.ts": `import { readFileSync } from "node:fs"; import { parse } from "yaml"; import type { Plugin } from "vite"; export const guidePlugin = 1;`,
  "ui/codes/qr-code.tsx": `import { create } from "qrcode"; export const QrCode = 1;`,
};

const faultsWith = (planted: Record<string, string>) =>
  findFaults(new Map(Object.entries({ ...house, ...planted }))).map(({ file, says }) => `${file} ${says}`);

const lines = (count: number) => "void 0;\n".repeat(count);
const eleven = Array.from({ length: 11 }, (_, i) => `domain/n${i}.ts`);

test("a house that keeps the rules has no fault", () => {
  expect(faultsWith({})).toEqual([]);
});

test("looking at nothing is a fault", () => {
  expect(() => findFaults(new Map())).toThrow("looked at nothing");
});

test("a file that cannot be read stops the check", () => {
  expect(() => faultsWith({ "ui/bar.tsx": "export const = ;" })).toThrow("ui/bar.tsx");
});

const planted: [name: string, files: Record<string, string>, fault: string][] = [
  [
    "a room behind the wall",
    { "domain/a.ts": `import { Bar } from "../ui/codes/qr-code";` },
    "domain/a.ts may not import ui/codes/qr-code.tsx",
  ],
  [
    "a type of a room behind the wall",
    { "domain/a.ts": `import type { Journal } from "../journal/journal";` },
    "domain/a.ts may not import types of journal/journal.ts",
  ],
  [
    "a type inside an expression",
    { "domain/a.ts": `export let a: import("../journal/journal").Journal;` },
    "domain/a.ts may not import types of journal/journal.ts",
  ],
  [
    "a screen in another screen",
    { "citizen/a.tsx": `import { SignIn } from "../volunteer/door/sign-in";` },
    "citizen/a.tsx may not import volunteer/door/sign-in.tsx",
  ],
  [
    "more of a room than its types",
    { "desk/a.ts": `import { openJournal } from "../journal/dexie-journal";` },
    "desk/a.ts may not import journal/dexie-journal.ts",
  ],
  [
    "a value among types",
    { "desk/a.ts": `import { type Journal } from "../journal/journal";` },
    "desk/a.ts may not import journal/journal.ts",
  ],
  [
    "a lazy import",
    { "ui/a.ts": `export const a = () => import("../domain/event");` },
    "ui/a.ts may not import domain/event.ts",
  ],
  [
    "a passed-on name",
    { "ui/a.ts": `export { type Event } from "../domain/event";` },
    "ui/a.ts may not import domain/event.ts",
  ],
  [
    "a glob",
    { "ui/a.ts": `export const a = import.meta.glob(["../content/guides/*.yaml", "!**/b.yaml"]);` },
    "ui/a.ts may not import content/guides/*.yaml",
  ],
  [
    "a worker's address",
    { "ui/a.ts": `new Worker(new URL("../worker/kiosk.ts", import.meta.url));` },
    "ui/a.ts may not import worker/kiosk.ts",
  ],
  [
    "a style of another room",
    { "domain/a.ts": `import "../ui/look/tokens.css";` },
    "domain/a.ts may not import ui/look/tokens.css",
  ],
  [
    "an address from the root",
    { "ui/a.ts": `import { a } from "/src/domain/event";` },
    "ui/a.ts may not import domain/event.ts",
  ],
  [
    "more of content than the catalogue",
    { "citizen/a.tsx": `import { a } from "../content/guide-plugin";` },
    "citizen/a.tsx may not import content/guide-plugin.ts",
  ],
  ["the composition root", { "ui/a.ts": `import { App } from "../app";` }, "ui/a.ts may not import app.tsx"],
  [
    "a package",
    { "domain/a.ts": `import { createSignal } from "solid-js";` },
    "domain/a.ts may not import the package solid-js",
  ],
  [
    "a package's type",
    { "domain/a.ts": `import type { Plugin } from "vite";` },
    "domain/a.ts may not import the package vite",
  ],
  [
    "a package in the wrong file",
    { "journal/a.ts": `import Dexie from "dexie";` },
    "journal/a.ts may not import the package dexie",
  ],
  [
    "a signal in a verb",
    { "desk/take.ts": `import { createSignal } from "solid-js";` },
    "desk/take.ts may not import the package solid-js",
  ],
  [
    "a build-time package in the browser",
    { "content/catalogue.ts": `import { parse } from "yaml";` },
    "content/catalogue.ts may not import the package yaml",
  ],
  [
    "a look-alike package",
    { "ui/a.ts": `import "solid-js-extra";` },
    "ui/a.ts may not import the package solid-js-extra",
  ],
  ["an unknown folder", { "shared/a.ts": "" }, "shared/a.ts stands in an unknown folder"],
  ["a file outside every room", { "boot.ts": "" }, "boot.ts stands outside every room"],
  [
    "a folder entered beside its door",
    { "ui/tap/part.ts": "", "ui/a.ts": `import "./tap/part";` },
    "ui/a.ts enters ui/tap by ui/tap/part.ts; its door is ui/tap/tap.ts",
  ],
  ["a missing file", { "ui/a.ts": `import { b } from "./b";` }, "ui/a.ts imports ./b, which is no file"],
  [
    "an address made at run time",
    { "ui/a.ts": "const b = './b'; import(b);" },
    "ui/a.ts imports an address that is made at run time",
  ],
  ["export *", { "ui/a.ts": `export * from "./codes/qr-code";` }, "ui/a.ts exports * from another file"],
  ["export * as", { "ui/a.ts": `export * as b from "./codes/qr-code";` }, "ui/a.ts exports * from another file"],
  ["a default export", { "ui/a.ts": `export default 1;` }, "ui/a.ts has a default export"],
  ["a default export by name", { "ui/a.ts": `const a = 1; export { a as default };` }, "ui/a.ts has a default export"],
  ["require", { "ui/a.ts": `import b = require("./b");` }, "ui/a.ts uses import = require()"],
  ["a barrel", { "ui/index.ts": "" }, "ui/index.ts has a name that says nothing: index"],
  [
    "a name that says nothing",
    { "domain/date-utils.ts": "" },
    "domain/date-utils.ts has a name that says nothing: date-utils",
  ],
  [
    "a folder that says nothing",
    { "domain/common/a.ts": "" },
    "domain/common/a.ts has a name that says nothing: common",
  ],
  ["capitals in a name", { "ui/BigButton.tsx": "" }, "ui/BigButton.tsx is not in kebab-case: BigButton"],
  [
    "two files in a circle of types",
    { "domain/a.ts": `import type { B } from "./b";`, "domain/b.ts": `import type { A } from "./a";` },
    "domain/a.ts stands in a circle of imports: domain/a.ts, domain/b.ts",
  ],
  [
    "a file that imports itself",
    { "domain/a.ts": `import { a } from "./a";` },
    "domain/a.ts stands in a circle of imports: domain/a.ts",
  ],
  [
    "eleven imports",
    {
      ...Object.fromEntries(eleven.map((path) => [path, ""])),
      "domain/a.ts": eleven.map((_, i) => `import "./n${i}";`).join("\n"),
    },
    "domain/a.ts has 11 imports; 10 are allowed",
  ],
];

test.each([
  ["Date.now()", "asks for itself: Date.now"],
  ["Math.random()", "asks for itself: Math.random"],
  ["new Date()", "asks the clock: new Date()"],
  ["Date()", "asks the clock: Date()"],
])("a rule that uses %s is seen, and only in pure rooms", (use, says) => {
  const source = `export const a = () => ${use};`;
  expect(faultsWith({ "domain/a.ts": source, "drawing/a.ts": source, "desk/a.ts": source })).toEqual([
    `domain/a.ts ${says}`,
    `drawing/a.ts ${says}`,
  ]);
});

test("a rule may work with a time it was handed", () => {
  expect(faultsWith({ "domain/a.ts": "export const a = (now: number) => new Date(now).getUTCDate();" })).toEqual([]);
});

describe("is seen:", () => {
  test.each(planted)("%s", (_name, files, fault) => {
    expect(faultsWith(files)).toEqual([fault]);
  });
});

test.each([
  ["domain/a.ts", 150],
  ["desk/a.ts", 80],
  ["citizen/a.tsx", 160],
  ["ui/a.tsx", 120],
  ["journal/a.ts", 180],
])("%s may have %i lines and no more", (file, cap) => {
  expect(faultsWith({ [file]: lines(cap) })).toEqual([]);
  expect(faultsWith({ [file]: lines(cap + 1) })).toEqual([`${file} has ${cap + 1} lines; ${cap} are allowed`]);
});
