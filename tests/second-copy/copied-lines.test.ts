import { expect, test } from "vitest";
import { changeLine, readCopied, wholeLines } from "../../src/second-copy/copied-lines";

const names = (revision: number, ...all: string[]) => changeLine(revision, { members: all.map((name) => ({ name })) });

test("bytes come back as bytes, and a key that nobody may take out is left out", async () => {
  const { privateKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
  const line = changeLine(3, { keys: [{ name: "tablet", salt: new Uint8Array([1, 2, 255]), privateKey }] });
  expect(readCopied([line]).after(2)).toEqual([{ keys: [{ name: "tablet", salt: new Uint8Array([1, 2, 255]) }] }]);
});

test("changes are read in the order they were made, whatever order they were written in", () => {
  const copied = readCopied([...wholeLines(4, { members: [{ name: "Thắm" }] }), names(6, "Lan"), names(5, "Phúc")]);
  expect(copied).toMatchObject({ last: 6, wholeAt: 4, complete: true });
  expect(copied.after(4)).toEqual([{ members: [{ name: "Phúc" }] }, { members: [{ name: "Lan" }] }]);
  expect(copied.after(0)).toHaveLength(3);
});

test("a change that never arrived makes the copy incomplete, and takes no other with it", () => {
  const copied = readCopied([...wholeLines(1, {}), names(2, "Lan"), names(4, "Hai")]);
  expect(copied).toMatchObject({ last: 4, complete: false });
  expect(copied.after(1)).toHaveLength(2);
});

test("rows written all anew are whole only with every line they are said to take", () => {
  const rows = Array.from({ length: 450 }, (_, nth) => ({ name: `Bà ${nth}` }));
  const lines = wholeLines(9, { members: rows });
  expect(lines).toHaveLength(4);
  expect(readCopied(lines)).toMatchObject({ wholeAt: 9, complete: true });
  for (const torn of [lines.slice(0, -1), lines.slice(1), [...lines.slice(0, 3), lines[3]!.slice(0, 20)]])
    expect(readCopied(torn)).toMatchObject({ last: 9, complete: false, wholeAt: 0 });
});

test("a line that was torn or is another's is passed over", () => {
  const copied = readCopied(["", "abc", names(2, "Lan").slice(0, -4), "7 {", names(3, "Hai"), '{"id":"tham"}']);
  expect(copied.after(0)).toEqual([{ members: [{ name: "Hai" }] }]);
});

test("an empty copy says nothing", () => {
  expect(readCopied([])).toMatchObject({ last: 0, wholeAt: 0, complete: false });
});
