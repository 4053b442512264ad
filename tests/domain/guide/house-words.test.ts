import { expect, test } from "vitest";
import type { AppName } from "../../../src/domain/guide/app-name";
import type { Fault } from "../../../src/domain/guide/fault";
import type { Step } from "../../../src/domain/guide/guide";
import type { GuideInFile } from "../../../src/domain/guide/guide-schema";
import { findOtherWords } from "../../../src/domain/guide/house-words";
import { readGuideFiles } from "./read-guides";
import { wholeGuide } from "./whole-guide";

function faultsWhen(change: (guide: GuideInFile, third: Step) => void): Fault[] {
  const guide = wholeGuide();
  change(guide, guide.steps[2]!);
  return findOtherWords(guide);
}

const asking = (label: string) => (_: GuideInFile, third: Step) =>
  (third.screen.sheet = { title: "Cho phép dùng máy ảnh?", buttons: [{ id: "answer", label }] });

test.each(["Trong khi dùng ứng dụng", "Chỉ lần này", "Không cho phép", "Cho phép", "Mở trang"])(
  "“%s” may stand on a sheet",
  (label) => {
    expect(faultsWhen(asking(label))).toEqual([]);
  },
);

test.each(["Không cho", "Khi đang dùng", "Chỉ khi đang dùng", "Luôn luôn", "Trong khi dùng"])(
  "“%s” is no button of Android",
  (label) => {
    const path = ["steps", 2, "screen", "sheet", "buttons", 0, "label"];
    expect(faultsWhen(asking(label))).toMatchObject([{ path, says: `"${label}" is no button of Android` }]);
  },
);

test("an app does not call people as we do, but somebody in a chat may", () => {
  const onScreen = faultsWhen((_, third) => (third.screen.parts[0] = { part: "text", text: "Chào bà con." }));
  expect(onScreen).toMatchObject([{ path: ["steps", 2, "screen", "parts", 0, "text"] }]);
  expect(
    faultsWhen((_, third) => (third.screen.parts[0] = { part: "bubble", who: "them", text: "Chào bà con." })),
  ).toEqual([]);
  expect(faultsWhen((_, third) => (third.say = "Bà con chạm nhé."))).toEqual([]);
});

test("a bank asks for its PIN by that name, and nothing else does", () => {
  const asks = (app: AppName) =>
    faultsWhen((_, third) => {
      third.screen.app = app;
      third.say = "Bấm mã PIN của cô Tập.";
    });
  expect([asks("bank"), asks("wallet")]).toEqual([[], []]);
  expect(asks("vneid")).toMatchObject([{ says: expect.stringMatching(/second name/) }]);
});

test.each([
  ["a code on the screen", "Đưa máy vào, rồi chạm mã.", /tap a code/],
  ["a second name of a secret", "Gõ mã PIN sáu số.", /second name/],
  ["a lock's code without its name", "Gõ mã khóa.", /second name/],
  ["a real place", "Chọn Tỉnh Vĩnh Long.", /real place/],
  ["a misspelt shop", "Mở CHPlay.", /misspells/],
])("%s is told", (_, text, says) => {
  const faults = faultsWhen((_guide, third) => (third.say = text));
  expect(faults).toMatchObject([{ path: ["steps", 2, "say"] }]);
  expect(faults[0]!.says).toMatch(says);
});

test("the phone's own lock, and a code that confirms, keep their names", () => {
  expect(faultsWhen((_, third) => (third.say = "Gõ mã khóa máy, rồi mã xác nhận (OTP)."))).toEqual([]);
});

test("the first “mật mã” says that VNeID calls it a passcode", () => {
  const bare = faultsWhen((_, third) => (third.say = "Gõ mật mã sáu số."));
  expect(bare).toMatchObject([{ path: ["steps", 2, "say"], remedy: "write “mật mã (passcode)” once here" }]);
  expect(
    faultsWhen((guide, third) => {
      guide.bring = ["Mật mã (passcode) của mình."];
      third.say = "Gõ mật mã sáu số.";
    }),
  ).toEqual([]);
});

test("people search in their own words, and sources are quoted", () => {
  expect(
    faultsWhen((guide) => {
      guide.synonyms = ["chạm mã", "mã pin", "CHPlay"];
      guide.sources[0]!.says = "Tỉnh Vĩnh Long mới.";
    }),
  ).toEqual([]);
});

test("no guide of the house says it otherwise", () => {
  for (const [file, guide] of readGuideFiles()) expect(findOtherWords(guide as GuideInFile), file).toEqual([]);
});
