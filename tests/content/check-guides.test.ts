import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkGuides } from "../../src/content/check-guides";
import { tellFault } from "../../src/content/located-fault";
import { stringify } from "yaml";
import { castGuide, castText } from "./cast-guide";
import { castTelling } from "./cast-telling";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guides-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const check = () => checkGuides(folder, folder);
const told = () => check().faults.map(tellFault);
const lineOf = (words: string) => castText.split("\n").findIndex((line) => line.includes(words)) + 1;

test("a folder of whole guides has no fault and lists them by code", () => {
  put("papers/b.yaml", castText);
  put("papers/a.yaml", castText.replace("code: THU1", "code: AN1"));
  expect(check().faults).toEqual([]);
  expect(check().guides.map((guide) => [guide.code, guide.slug, guide.steps.length])).toEqual([
    ["AN1", "a", 13],
    ["THU1", "b", 13],
  ]);
});

describe("a spoilt file is told with its line and a remedy", () => {
  const spoilt: { name: string; spoil: (text: string) => string; line: number; says: RegExp }[] = [
    {
      name: "a tab instead of spaces",
      spoil: (text) => text.replace("  - Thẻ Căn cước", "\t- Thẻ Căn cước"),
      line: lineOf("- Thẻ Căn cước"),
      says: /tab/i,
    },
    {
      name: "a colon in bare text",
      spoil: (text) => text.replace("title: Tập đủ", "title: Tập: đủ"),
      line: lineOf("title: Tập"),
      says: /put the text in quotes/,
    },
    {
      name: "the same name twice",
      spoil: (text) => text.replace("picture: papers\n", "picture: papers\npicture: health\n"),
      line: lineOf("picture: papers") + 1,
      says: /keep one of the two/,
    },
    {
      name: "an open quote",
      spoil: (text) => text.replace('checkedOn: "2026-11-20"', 'checkedOn: "2026-11-20'),
      line: lineOf("checkedOn:"),
      says: /close what was opened|compare the line/,
    },
    { name: "an empty file", spoil: () => "", line: 1, says: /.+ — .+/ },
    { name: "a list instead of a guide", spoil: () => "- một\n- hai\n", line: 1, says: /.+ — .+/ },
    {
      name: "a step without its action",
      spoil: (text) => text.replace("    do: Chạm ô tìm rồi gõ tên việc cần làm.\n", ""),
      line: lineOf("id: tim-thu-tuc"),
      says: /do/,
    },
    {
      name: "an unknown part",
      spoil: (text) => text.replace("part: caller", "part: siren"),
      line: lineOf("part: caller"),
      says: /siren/,
    },
    {
      name: "an action on a part that is not on the screen",
      spoil: (text) => text.replace("done: { tap: chup }", "done: { tap: chu-p }"),
      line: lineOf("done: { tap: chup }"),
      says: /chu-p/,
    },
    {
      name: "an impossible day",
      spoil: (text) => text.replace('expiresOn: "2027-05-20"', 'expiresOn: "2027-02-30"'),
      line: lineOf("expiresOn:"),
      says: /2027-02-30/,
    },
    {
      name: "a topic that is not its folder's",
      spoil: (text) => text.replace("topic: papers", "topic: health"),
      line: lineOf("topic: papers"),
      says: /move the file to "health"/,
    },
    {
      name: "a file that refers to itself",
      spoil: (text) =>
        text.replace("bring:\n", "bring: &x\n").replace("synonyms: [nộp giấy tờ, làm giấy]", "synonyms: *x"),
      line: 1,
      says: /refers to itself/,
    },
  ];

  test.each(spoilt)("$name", ({ spoil, line, says }) => {
    expect(spoil(castText)).not.toBe(castText);
    put("papers/spoilt.yaml", spoil(castText));
    const at = told().filter((fault) => fault.startsWith(`papers/spoilt.yaml:${line}: `));
    expect(at, told().join("\n")).not.toEqual([]);
    expect(at.join("\n")).toMatch(says);
    expect(at.every((fault) => / — .{8,}/.test(fault))).toBe(true);
    expect(check().guides).toEqual([]);
  });
});

test("every spoilt file is told at once, and the guides that are right are still given", () => {
  put("papers/right.yaml", castText);
  put("papers/tab.yaml", "code: THU2\n\ttopic: papers\n");
  put("health/other.yaml", castText.replace("code: THU1", "code: THU3"));
  put("papers/Tên đẹp.yaml", castText.replace("code: THU1", "code: THU4"));
  put("stray.yaml", castText);
  const files = new Set(check().faults.map((fault) => fault.file));
  expect([...files].sort()).toEqual(["health/other.yaml", "papers/Tên đẹp.yaml", "papers/tab.yaml", "stray.yaml"]);
  expect(check().guides.map((guide) => guide.slug)).toEqual(["right"]);
});

test("two guides may not share a code or a name", () => {
  put("papers/a.yaml", castText);
  put("papers/b.yaml", castText);
  put("health/a.yaml", castText.replace("topic: papers", "topic: health").replace("code: THU1", "code: THU2"));
  expect(told()).toEqual([
    expect.stringMatching(/^papers\/a\.yaml:1: the slug "a" is already used by health\/a\.yaml — rename this file$/),
    expect.stringMatching(/^papers\/b\.yaml:1: the code "THU1" is already used by papers\/a\.yaml — /),
  ]);
});

test("a guide that is whole but hard to read is told with its line, and still builds", () => {
  const long = "Chạm vào hình quả địa cầu màu xanh ở góc trên bên phải của màn hình để mở trang mạng.";
  put("papers/long.yaml", castText.replace("Chạm hình quả địa cầu để mở trang mạng.", long));
  expect(check().faults).toEqual([]);
  expect(check().guides).toHaveLength(1);
  const line = lineOf("do: Chạm hình quả địa cầu");
  expect(check().hardToRead.map(tellFault)).toContainEqual(
    expect.stringMatching(new RegExp(`^papers/long\\.yaml:${line}: a sentence has \\d+ words.+ — `)),
  );
});

test("the guide these tests spoil is itself easy to read", () => {
  put("papers/a.yaml", castText);
  expect(check().hardToRead.map(tellFault)).toEqual([]);
});

describe("a telling beside its guide", () => {
  const whole = castTelling(castGuide(), () => "Tap it.");
  const telling = (steps: number) =>
    stringify({ ...whole, title: "Hand in a file", summary: "You can do it.", steps: whole.steps.slice(0, steps) });

  test("is told with the guide, and is no guide of its own", () => {
    put("papers/a.yaml", castText);
    put("papers/a.en.yaml", telling(13));
    expect(told()).toEqual([]);
    expect(check().guides.map(({ slug, tellings }) => [slug, tellings?.["en"]?.title])).toEqual([
      ["a", "Hand in a file"],
    ]);
  });

  const spoilt: [name: string, file: string, text: string, fault: RegExp][] = [
    ["lacks a step", "papers/a.en.yaml", telling(12), /^papers\/a\.en\.yaml:\d+: .*12 steps, the guide 13 — /],
    ["lacks its title", "papers/a.en.yaml", telling(13).replace(/^title.*\n/, ""), /a\.en\.yaml:1: .*"title".* — /],
    ["is in a language of no screen", "papers/a.fr.yaml", telling(13), /a\.fr\.yaml:1: .*"fr" — .*languages\.ts: en/],
    ["has no guide", "papers/b.en.yaml", telling(13), /b\.en\.yaml:1: there is no guide papers\/b\.yaml — /],
    ["is no YAML", "papers/a.en.yaml", "title: a: b\n", /a\.en\.yaml:1: /],
  ];
  test.each(spoilt)("that %s is a fault", (_, file, text, fault) => {
    put("papers/a.yaml", castText);
    put(file, text);
    expect(told()).toEqual([expect.stringMatching(fault)]);
    expect(check().guides.map(({ tellings }) => tellings)).toEqual([undefined]);
  });

  test("with a long sentence is hard to read, and still builds", () => {
    put("papers/a.yaml", castText);
    put("papers/a.en.yaml", telling(13).replace("You can do it.", `You can ${"really ".repeat(20)}do it.`));
    expect(told()).toEqual([]);
    expect(check().hardToRead.map(tellFault)).toContainEqual(
      expect.stringMatching(/^papers\/a\.en\.yaml:2: a sentence has 24 words/),
    );
  });
});
