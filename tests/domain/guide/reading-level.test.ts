import { expect, test } from "vitest";
import type { Fault } from "../../../src/domain/guide/fault";
import type { Step } from "../../../src/domain/guide/guide";
import type { GuideInFile } from "../../../src/domain/guide/guide-schema";
import { checkReading } from "../../../src/domain/guide/reading-level";
import { wholeGuide } from "./whole-guide";

/** What whoever writes the file is told; the words of the tablet have tests of their own. */
const told = ({ path, says, remedy }: Fault) => ({ path, says, remedy });

type Told = ReturnType<typeof told>;

function faultsWhen(change: (guide: GuideInFile, third: Step) => void): Told[] {
  const guide = wholeGuide();
  change(guide, guide.steps[2]!);
  return checkReading(guide).map(told);
}

const fifteen = "Chạm một hai ba bốn năm sáu bảy tám chín, mười, trăm ngàn triệu tỉ.";
const sixteen = fifteen.replace("Chạm", "Chạm vào");

test("a guide that reads easily has no fault", () => {
  expect(checkReading(wholeGuide())).toEqual([]);
});

test("fifteen words are short enough, and every sentence counts for itself", () => {
  expect(faultsWhen((_, third) => (third.say = `${fifteen} ${fifteen}`))).toEqual([]);
});

test.each<[where: string, path: Fault["path"], change: (guide: GuideInFile, third: Step) => void]>([
  ["the title", ["title"], (guide) => (guide.title = sixteen)],
  ["the warning", ["warning"], (guide) => (guide.warning = `Coi chừng. ${sixteen}`)],
  ["what to bring", ["bring", 0], (guide) => (guide.bring = [sixteen])],
  ["what to do", ["steps", 2, "do"], (_, third) => (third.do = sixteen)],
  ["the goal", ["steps", 2, "goal"], (_, third) => (third.goal = sixteen)],
  ["a hint", ["steps", 2, "hints", 1], (_, third) => (third.hints[1] = sixteen)],
  ["praise", ["steps", 2, "praise"], (_, third) => (third.praise = sixteen)],
  ["the answer to a mistake", ["steps", 2, "mistakes", 0, "say"], (_, third) => (third.mistakes[0]!.say = sixteen)],
  ["the helper's note", ["steps", 2, "helper"], (_, third) => (third.helper = sixteen)],
  [
    "a text on the screen",
    ["steps", 2, "screen", "parts", 0, "text"],
    (_, third) => (third.screen.parts[0] = { part: "text", text: sixteen }),
  ],
  [
    "a message on the screen",
    ["steps", 2, "screen", "message", "text"],
    (_, third) => (third.screen.message = { from: "Số lạ", text: sixteen }),
  ],
])("sixteen words in one sentence are too long in %s", (_where, path, change) => {
  const faults = faultsWhen(change);
  expect(faults).toMatchObject([{ path, remedy: "make two sentences of it, or cut it to 15 words" }]);
  expect(faults[0]!.says).toContain("a sentence has 16 words");
});

test("sources and people's own words for the search may be as long as they are", () => {
  expect(
    faultsWhen((guide) => {
      guide.sources[0]!.says = sixteen;
      guide.synonyms = [sixteen];
    }),
  ).toEqual([]);
});

test("a step has two sentences to do and three to hear", () => {
  const faults = faultsWhen((_, third) => {
    third.because = "Nộp xong có mã. Mã để coi hồ sơ.";
    third.say = "Nhìn kìa. Chạm đi. Xong rồi. Giỏi lắm.";
  });
  expect(faults).toEqual([
    {
      path: ["steps", 2, "do"],
      says: "do and because have 3 sentences",
      remedy: "keep one sentence in each; the rest belongs in say",
    },
    { path: ["steps", 2, "say"], says: "4 sentences are read aloud", remedy: "keep at most 3" },
  ]);
});

test.each(["do", "goal"] as const)("%s begins with a verb of the list, whole", (field) => {
  const faults = faultsWhen((_, third) => (third[field] = "Nút xanh thì chạm vào."));
  expect(faults).toMatchObject([
    { path: ["steps", 2, field], says: '"Nút xanh thì chạm vào." does not begin with a known verb' },
  ]);
  expect(faults[0]!.remedy).toContain("step-verbs.ts");
  expect(faultsWhen((_, third) => (third[field] = "Sony là tên máy."))).toHaveLength(1);
});

test.each([
  ["CCCD", "Đem theo CCCD."],
  ["OTP", "Có mã OTP."],
  ["UBND", "Ra UBND xã."],
  ["HCM", "Ở HCM."],
  ["sđt", "Ghi sđt vào."],
  ["đ", "Trả 5.000 đ."],
])("the abbreviation %s is not left unexplained", (abbreviation, text) => {
  const faults = faultsWhen((_, third) => (third.praise = text));
  expect(faults).toEqual([
    {
      path: ["steps", 2, "praise"],
      says: `the abbreviation "${abbreviation}" is not explained`,
      remedy: `write it out here first: words (${abbreviation}), or use the words alone`,
    },
  ]);
});

test("an abbreviation is explained where it is first met, and then for the rest of the guide", () => {
  const explained = (at: number) =>
    faultsWhen((guide) => {
      guide.steps[at]!.because = "Mã xác nhận (OTP) chỉ mình biết.";
      guide.steps[2]!.praise = "Giữ kín OTP.";
    });
  expect(explained(1)).toEqual([]);
  expect(explained(2)).toEqual([]);
  expect(explained(3)).toMatchObject([{ path: ["steps", 2, "praise"] }]);
  expect(faultsWhen((_, third) => (third.because = "QR (ô vuông chấm đen) để quét."))).toEqual([]);
});

test("names and codes are no abbreviations", () => {
  expect(faultsWhen((_, third) => (third.praise = "Mở VNeID, mã là BT-0001-TẬP, trả 5.000 đồng."))).toEqual([]);
});

test.each([
  ["an identity number", "079 088 001 234", "an identity or account number"],
  ["an old identity number", "320123456", "an identity or account number"],
  ["a phone number", "0912 345 678", "somebody's phone number"],
  ["a phone number from abroad", "+84 912 345 678", "somebody's phone number"],
])("%s could be real, wherever it stands", (_about, number, what) => {
  const expected = { says: `"${number}" could be ${what}`, remedy: "begin invented numbers with 000" };
  expect(
    faultsWhen((_, third) => {
      third.screen.parts[1] = { part: "field", id: "full-name", label: "Số", kind: "text", practice: number };
    }),
  ).toEqual([{ path: ["steps", 2, "screen", "parts", 1, "practice"], ...expected }]);
  expect(faultsWhen((guide) => (guide.synonyms = [number]))).toEqual([{ path: ["synonyms", 0], ...expected }]);
});

test("invented numbers and sums of money pass", () => {
  const numbers = "Số 000 123 456 789, gọi 000 111 222, trả 25.000 đồng, mã 246 810.";
  expect(faultsWhen((_, third) => (third.praise = numbers))).toEqual([]);
});

test.each(["Gọi 1900 0368.", "Gọi 18001096.", "Gọi 113 liền.", "Báo 156 nhé.", "Nhắn 5656 nhé."])(
  "a hotline waits for an office: %s",
  (text) => {
    expect(faultsWhen((_, third) => (third.praise = text))).toEqual([
      {
        path: ["steps", 2, "praise"],
        says: `"${text}" holds a hotline, which an office has to confirm`,
        remedy: "leave the number out: say “số ở mặt sau thẻ”, or where to go",
      },
    ]);
  },
);

test.each<[about: string, field: keyof Step, value: unknown, says: string, remedy: string]>([
  ["one hint", "hints", ["Nhìn kìa."], "the step has fewer than two hints", "write one that points"],
  ["an empty hint", "hints", ["Nhìn kìa.", " "], "the step has fewer than two hints", "write one that points"],
  ["no hint at all", "hints", undefined, "the step has fewer than two hints", "write one that points"],
  ["the same hint twice", "hints", ["Nhìn kìa.", "Nhìn kìa."], "both hints say the same", "tell exactly what to tap"],
  ["nothing to hear", "say", "", "nothing is read aloud", "write what a volunteer would say here"],
  ["no end", "done", {}, "nothing says when the step is done", "write tap, type or stop"],
  ["no end at all", "done", undefined, "nothing says when the step is done", "write tap, type or stop"],
])("a step is not whole with %s", (_about, field, value, says, remedy) => {
  const faults = faultsWhen((_, third) => Object.assign(third, { [field]: value }));
  expect(faults).toMatchObject([{ path: ["steps", 2, field], says }]);
  expect(faults[0]!.remedy).toContain(remedy);
});
