import { expect, test } from "vitest";
import { tappableIds, type Sheet } from "../../../src/domain/guide/practice-screen";
import { readGuide } from "../../../src/domain/guide/guide-schema";
import { checkReading } from "../../../src/domain/guide/reading-level";
import { textsToRead } from "../../../src/domain/guide/texts-of";
import type { Part } from "../../../src/practice/parts/registry/schemas";
import { wholeGuide } from "../../domain/guide/whole-guide";

const parts = {
  tick: { part: "tick", id: "agree", label: "Tôi đồng ý", ticked: false },
  toggle: { part: "toggle", id: "wifi", label: "Wi-Fi", detail: "Đang tắt", on: false },
  picker: { part: "picker", id: "province", label: "Tỉnh", value: "Chọn tỉnh" },
  sizes: { part: "sizes", id: "letters", label: "Cỡ chữ", at: 2, of: 4 },
  result: { part: "result", id: "ad", title: "Trang lạ", address: "trang-la.example", text: "Nhanh gọn", ad: true },
  listing: { part: "listing", id: "app", name: "Định danh", maker: "Bộ Mẫu", picture: "lock", action: "Cài đặt" },
  product: { part: "product", id: "goods", name: "Dừa xiêm", price: "120.000 đồng", picture: "coconut" },
  tiles: {
    part: "tiles",
    groups: [{ title: "Hay dùng", tiles: [{ id: "wallet", label: "Ví", picture: "identity" }] }],
  },
  tabs: {
    part: "tabs",
    tabs: [
      { id: "front", label: "Trang chủ", picture: "house", chosen: true },
      { id: "notices", label: "Thông báo", picture: "bell" },
    ],
  },
  letters: {
    part: "letters",
    label: "Dòng trên",
    detail: "Dòng dưới",
    pairs: [
      { id: "start", known: "bai-tap", seen: "bai-top" },
      { id: "end", known: ".example", seen: ".example" },
    ],
  },
} as const satisfies Record<string, Part>;
type Name = keyof typeof parts;

const sheet: Sheet = {
  title: "Cho ứng dụng dùng máy ảnh?",
  buttons: [
    { id: "allow", label: "Cho phép" },
    { id: "deny", label: "Không cho phép", look: "safe" },
  ],
};

function guideWith(part: unknown, over?: unknown) {
  const guide = wholeGuide();
  const third = guide.steps[2]!;
  third.screen.parts.push(part as Part);
  if (over) Object.assign(third, { screen: { ...third.screen, sheet: over }, done: { tap: "allow" } });
  return guide;
}

function faultsOf(guide: unknown) {
  const read = readGuide(guide);
  return "faults" in read ? read.faults : [];
}

test.each(Object.values(parts))("a $part without a fault comes back as it was written", (part) => {
  expect(readGuide(guideWith(part, sheet))).toEqual({ guide: guideWith(part, sheet) });
});

test.each<[about: string, of: Name, change: object, says: string, remedy: string]>([
  ["a tick without words", "tick", { label: null }, `"label" is empty`, "write it as text"],
  ["a tick that is neither", "tick", { ticked: "có" }, `"ticked" is the string có`, "true or false"],
  ["a switch that is neither", "toggle", { on: "bật" }, `"on" is the string bật`, "true or false"],
  ["a picker that shows nothing", "picker", { value: "" }, "the text is empty", "write the text"],
  ["no letter chosen", "sizes", { at: 0 }, "not one of 1 to 5", "the letter chosen now"],
  ["too many letters", "sizes", { of: 6 }, "not one of 1 to 5", "at most 5"],
  ["half a letter", "sizes", { of: 2.5 }, "not one of 1 to 5", "how many letters"],
  ["a letter beyond the last", "sizes", { at: 5 }, "letter 5 is chosen, but there are only 4", "from 1 to 4"],
  ["an advertisement by another word", "result", { ad: "yes" }, `"ad" is the string yes`, "true or false"],
  ["a picture nobody drew", "listing", { picture: "cat" }, `"picture" is "cat"`, "use one of: papers"],
  ["an app by nobody", "listing", { maker: "" }, "the text is empty", "write the text"],
  ["a price that is a number", "product", { price: 120000 }, `"price" is the number 120000`, "in quotes"],
  ["a page without tiles", "tiles", { groups: [] }, "there are no groups", "delete the part"],
  ["a group without tiles", "tiles", { groups: [{ tiles: [] }] }, "there are no tiles", "write at least one"],
  [
    "a bar of one tab",
    "tabs",
    { tabs: [{ id: "front", label: "Trang chủ", picture: "house" }] },
    "not 2 to 5 tabs",
    "keep",
  ],
  [
    "pieces that are not equally long",
    "letters",
    { pairs: [{ id: "start", known: "tap", seen: "taap" }, parts.letters.pairs[1]] },
    "not equally long",
    "cut both",
  ],
  ["a text in one piece", "letters", { pairs: [parts.letters.pairs[0]] }, "not two pieces", "at least two"],
  ["a name that is no part's", "product", { cost: "1 đồng" }, `a guide has no "cost" here`, "correct the spelling"],
])("one fault is found once, with its remedy: %s", (_about, of, change, says, remedy) => {
  const faults = faultsOf(guideWith({ ...parts[of], ...change }));
  expect(faults).toHaveLength(1);
  expect(faults[0]!.says).toContain(says);
  expect(faults[0]!.remedy).toContain(remedy);
  expect(faults[0]!.path.slice(0, 5)).toEqual(["steps", 2, "screen", "parts", 5]);
});

test.each([
  ["a sheet without buttons", { buttons: [] }, "the sheet has no buttons", "write at least one"],
  ["a sheet that asks nothing", { title: "" }, "the text is empty", "write the text"],
  ["a button of a look it cannot have", { buttons: [{ ...sheet.buttons[0]!, look: "link" }] }, `"link"`, "use one of"],
  ["a button named as a part", { buttons: [...sheet.buttons, { id: "leave", label: "Thoát" }] }, `"leave"`, "its own"],
])("of a sheet: %s", (_about, change, says, remedy) => {
  const faults = faultsOf(guideWith(parts.tick, { ...sheet, ...change }));
  expect(faults).toHaveLength(1);
  expect(`${faults[0]!.says} ${faults[0]!.remedy}`).toContain(says);
  expect(faults[0]!.remedy).toContain(remedy);
});

test("while a sheet is there, the step cannot wait for what lies under it", () => {
  const guide = guideWith(parts.tick, sheet);
  guide.steps[2]!.done = { tap: "submit" };
  expect(faultsOf(guide)).toEqual([
    {
      path: ["steps", 2, "done", "tap"],
      kind: "under-sheet",
      says: 'done.tap names "submit", which lies under the sheet',
      remedy: "name one of its buttons: allow, deny; or take the sheet away",
    },
  ]);
});

test("a message over the screen may be what the step waits for, sheet or not", () => {
  const guide = guideWith(parts.tick, sheet);
  const third = guide.steps[2]!;
  third.screen.message = { from: "Nhà mạng", text: "Chào bà con.", id: "sms" };
  third.done = { tap: "sms" };
  expect(faultsOf(guide)).toEqual([]);
});

test("every part, and every button of a sheet, can be tapped", () => {
  const screen = { kind: "app", parts: Object.values(parts), sheet } as const;
  const ids = [
    "agree",
    "wifi",
    "province",
    "letters",
    "ad",
    "app",
    "goods",
    "wallet",
    "front",
    "notices",
    "start",
    "end",
    "allow",
    "deny",
  ];
  expect(tappableIds({ ...screen, parts: [...screen.parts] })).toEqual(ids);
});

test("what decides is read: titles of results, sheets, makers and prices; an address is not", () => {
  const texts = textsToRead(guideWith(parts.result, sheet)).map(({ text }) => text);
  for (const text of ["Trang lạ", "Nhanh gọn", sheet.title, "Không cho phép"]) expect(texts).toContain(text);
  expect(texts).not.toContain("trang-la.example");
  expect(textsToRead(guideWith(parts.listing)).map(({ text }) => text)).toContain("Bộ Mẫu");
  expect(textsToRead(guideWith(parts.product)).map(({ text }) => text)).toContain("120.000 đồng");
});

test("what a part chooses among is no text to read, under whatever key it stands", () => {
  const texts = textsToRead(guideWith(parts.tabs)).map(({ text }) => text);
  expect(texts).toContain("Thông báo");
  for (const name of ["tabs", "front", "notices", "bell", "house"]) expect(texts).not.toContain(name);
});

test("a sheet's long question is told as hard to read", () => {
  const title = `Cho ứng dụng ${"này ".repeat(14)}dùng máy ảnh?`;
  expect(checkReading(guideWith(parts.tick, { ...sheet, title }))).toMatchObject([
    { path: ["steps", 2, "screen", "sheet", "title"] },
  ]);
});
