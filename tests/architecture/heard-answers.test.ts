import { expect, test } from "vitest";
import { findUnheard, type MayDrop } from "./find-unheard";
import { readSources } from "./read-sources";

const mayDrop: MayDrop = {
  "desk/practice/count-up.ts": "without a line there is no version that somebody else could write first",
  "desk/request/open-group.ts":
    "a call is refused to whom this volunteer called or helps already, and they join all the same",
  "desk/team/change-pin.ts": "the PIN is in force, whatever comes of the line that says so",
};

test("whoever writes hears whether it was written", () => {
  expect(findUnheard(readSources("src"), mayDrop)).toEqual([]);
});

test("looking at nothing is a fault", () => {
  expect(() => findUnheard(new Map())).toThrow("looked at nothing");
});

const house = {
  "desk/desk.ts": `export async function write(): Promise<"written" | "taken"> { return "written"; }`,
  "desk/add.ts": `import { write } from "./desk"; export async function add(): Promise<string> { return write(); } export const tidy = async (): Promise<void> => undefined;`,
};
const imports = `import { add, tidy } from "../desk/add";`;
const faultsWith = (path: string, source: string, mayDropHere: MayDrop = {}) =>
  findUnheard(new Map(Object.entries({ ...house, [path]: source })), mayDropHere);

test.each([
  ["a statement", "await add();"],
  ["a promise nobody waits for", "void add();"],
  ["a caught fault", "void add().catch(() => undefined);"],
  ["an arrow", "const onAdd = () => void add();"],
  ["a verb under another name", "const onAdd = () => add(); void onAdd();"],
])("an answer that is let go is seen: %s", (_name, source) => {
  expect(faultsWith("team/a.tsx", `${imports} ${source}`)).toEqual([expect.stringContaining("team/a.tsx lets go")]);
});

test("so is one of the desk's own verbs, and one of the journal", () => {
  expect(faultsWith("desk/b.ts", `import { write } from "./desk"; await write();`)).toHaveLength(1);
  expect(faultsWith("desk/b.ts", `await desk.journal.append([]);`)).toHaveLength(1);
});

test("what is used, given on or says nothing is no fault", () => {
  const used =
    "const answer = await add(); if (await add()) room.act(() => add()); void add().then(say); await tidy();";
  expect(faultsWith("team/a.tsx", `${imports} ${used}`)).toEqual([]);
  expect(faultsWith("team/a.tsx", "const add = () => 1; add(); list.append(row);")).toEqual([]);
});

test("a reason is believed only where something is let go", () => {
  expect(faultsWith("team/a.tsx", `${imports} await add();`, { "team/a.tsx": "why" })).toEqual([]);
  expect(faultsWith("team/a.tsx", "void 0;", { "team/a.tsx": "why" })).toEqual([expect.stringContaining("no reason")]);
});
