import { expect, test } from "vitest";
import type { Fault } from "../../../src/domain/guide/fault";
import type { Part } from "../../../src/practice/parts/registry/schemas";
import type { Step } from "../../../src/domain/guide/guide";
import { readGuide, type GuideInFile } from "../../../src/domain/guide/guide-schema";
import { wholeGuide } from "./whole-guide";

/** What whoever writes the file is told; the words of the tablet have tests of their own. */
const told = ({ path, says, remedy }: Fault) => ({ path, says, remedy });

type Told = ReturnType<typeof told>;

function faultsWhen(change: (guide: GuideInFile, third: Step) => void): Told[] {
  const guide = wholeGuide();
  change(guide, guide.steps[2]!);
  const read = readGuide(guide);
  return "faults" in read ? read.faults.map(told) : [];
}

const ids = "the ids here are: full-name, commune, submit, leave";

test.each(["tap", "type", "stop"])("done.%s has to name a part of the screen", (rule) => {
  const faults = faultsWhen((_, third) => (third.done = { [rule]: "sumbit" } as unknown as Step["done"]));
  expect(faults).toEqual([
    {
      path: ["steps", 2, "done", rule],
      says: `done.${rule} names "sumbit", but no part of this screen has that id`,
      remedy: ids,
    },
  ]);
});

test("a screen with nothing to tap says that a part needs an id", () => {
  const faults = faultsWhen((_, third) => {
    third.screen.parts = [{ part: "text", text: "Chờ chút." }];
    third.mistakes = [];
  });
  expect(faults).toMatchObject([{ remedy: "give a part of this screen that id" }]);
});

test("what is typed has to be a field", () => {
  expect(faultsWhen((_, third) => (third.done = { type: "submit" }))).toEqual([
    {
      path: ["steps", 2, "done", "type"],
      says: 'done.type names "submit", which is no field',
      remedy: "name a field, or write tap instead of type",
    },
  ]);
});

test("a field that is typed into needs an invented value", () => {
  const faults = faultsWhen((_, third) => {
    third.done = { type: "full-name" };
    third.screen.parts[1] = { part: "field", id: "full-name", label: "Họ và tên", kind: "text" };
  });
  expect(faults).toEqual([
    {
      path: ["steps", 2, "done", "type"],
      says: 'done.type names "full-name", a field without a practice value',
      remedy: 'add practice: to the field "full-name", with an invented value',
    },
  ]);
});

test("a mistake has to name a part of the screen", () => {
  expect(faultsWhen((_, third) => (third.mistakes[0]!.tap = "gone"))).toEqual([
    {
      path: ["steps", 2, "mistakes", 0, "tap"],
      says: 'the mistake names "gone", but no part of this screen has that id',
      remedy: ids,
    },
  ]);
});

test("the right part is no mistake", () => {
  expect(faultsWhen((_, third) => (third.mistakes[0]!.tap = "submit"))).toEqual([
    {
      path: ["steps", 2, "mistakes", 0, "tap"],
      says: 'the mistake names "submit", which is the right part',
      remedy: "name another part",
    },
  ]);
});

test("one wrong part has one answer", () => {
  expect(faultsWhen((_, third) => third.mistakes.push({ tap: "leave", say: "Khoan đã." }))).toEqual([
    {
      path: ["steps", 2, "mistakes", 1, "tap"],
      says: 'two mistakes name "leave"',
      remedy: "keep one of the two answers",
    },
  ]);
});

test.each<[string, (step: Step) => void]>([
  ["another part", (step) => step.screen.parts.push({ part: "qr", id: "leave", label: "Mã" } satisfies Part)],
  [
    "an app",
    (step) => step.screen.parts.push({ part: "apps", apps: [{ id: "leave", label: "Ảnh", picture: "photos" }] }),
  ],
  ["the message", (step) => (step.screen.message = { id: "leave", from: "Số lạ", text: "Bấm vào đây." })],
])("an id is not used again by %s", (_, change) => {
  expect(faultsWhen((_guide, third) => change(third))).toEqual([
    {
      path: ["steps", 2, "screen"],
      says: 'two parts of this screen have the id "leave"',
      remedy: "give one of them an id of its own",
    },
  ]);
});

test("two screens may use the same id", () => {
  expect(faultsWhen(() => {})).toEqual([]);
});

test("two steps have two ids", () => {
  expect(faultsWhen((_, third) => (third.id = "step-1"))).toEqual([
    { path: ["steps", 2, "id"], says: 'two steps are called "step-1"', remedy: "give this step an id of its own" },
  ]);
});

test("sixteen steps are two guides", () => {
  const [step] = wholeGuide().steps;
  const faults = faultsWhen((guide) => {
    guide.steps = Array.from({ length: 16 }, (_, index) => ({ ...step!, id: `step-${index}` }));
  });
  expect(faults).toEqual([
    {
      path: ["steps"],
      says: "the guide has 16 steps",
      remedy: "make two guides of it: fifteen steps are the most",
    },
  ]);
});
