import { describe, expect, test } from "vitest";
import {
  giveAid,
  offersVolunteer,
  partIsRight,
  showsRing,
  soFarOnShow,
  startPractice,
  type Practice,
} from "../../../src/domain/practice/practice";
import type { Aid } from "../../../src/domain/practice/stuck";
import { realDataNoticed, tapPart, typeInto } from "../../../src/domain/practice/try-part";
import { sampleGuide } from "./sample-guide";

const at = (index: number) => startPractice(sampleGuide, "guided", index);

describe("a tap", () => {
  test("on the right part is praised with the step's own fact", () => {
    const practice = tapPart(at(0), "open");
    expect(practice.answer).toEqual({ kind: "right", say: "Mở được rồi.", stopped: false });
    expect(soFarOnShow(practice).result).toBe("followed");
  });

  test("alone and without hints counts as done alone", () => {
    expect(soFarOnShow(tapPart(startPractice(sampleGuide, "alone"), "open")).result).toBe("alone");
  });

  test("on a known mistake gets that mistake's answer, on any other part a general one", () => {
    expect(tapPart(at(0), "other").answer).toEqual({ kind: "wrong-part", say: "Nút này để làm việc khác." });
    expect(tapPart(at(2), "go-on").answer).toEqual({ kind: "wrong-part", say: undefined });
  });

  test("that would have cost money shows what would have happened and lets the citizen redo", () => {
    const practice = tapPart(at(0), "pay");
    expect(practice.answer).toEqual({ kind: "harm", say: "Nếu là thật, tiền đã mất." });
    expect(tapPart(practice, "open").answer?.kind).toBe("right");
  });

  test("at a scam is praised for stopping", () => {
    expect(tapPart(at(2), "hang-up").answer).toMatchObject({ kind: "right", stopped: true });
  });

  test("after the right one changes nothing", () => {
    const practice = tapPart(at(0), "open");
    expect(tapPart(practice, "other")).toBe(practice);
  });

  test("into the field that is waited for is no mistake", () => {
    expect(tapPart(at(1), "number")).toEqual(at(1));
  });
});

describe("help that is brought", () => {
  const alone = startPractice(sampleGuide, "alone");
  const helped = (...brought: Aid[]) => brought.reduce(giveAid, tapPart(alone, "other"));

  test("goes from the gentle hint to the plain one", () => {
    expect(soFarOnShow(helped()).hints).toBe(0);
    expect(soFarOnShow(helped("hint")).hints).toBe(1);
    expect(soFarOnShow(helped("hint", "show")).hints).toBe(2);
    expect(soFarOnShow(helped("hint", "show", "offer"))).toEqual({
      wrongTries: 1,
      hints: 2,
      errors: ["wrong-part"],
      aids: ["hint", "show", "offer"],
    });
  });

  test("is all there after three wrong taps: the hint, the place, and the offer of a person", () => {
    const tried = (times: number) =>
      Array.from({ length: times }).reduce<Practice>((so) => tapPart(so, "other"), alone);
    expect(offersVolunteer(tried(2))).toBe(false);
    expect(offersVolunteer(tried(3))).toBe(true);
    expect(soFarOnShow(tried(3)).aids).toEqual(["hint", "show", "offer"]);
    expect(tried(3).answer?.kind).toBe("wrong-part");
  });

  test("of one kind comes once", () => {
    const once = helped("hint");
    expect(giveAid(once, "hint")).toBe(once);
  });

  test("leaves the kind answer beside the first hint, and takes its place later", () => {
    expect(helped("hint").answer?.kind).toBe("wrong-part");
    expect(helped("hint", "show").answer).toBeUndefined();
  });

  test("makes the step one done with hints, not alone", () => {
    expect(soFarOnShow(tapPart(helped("hint"), "open"))).toMatchObject({ result: "with-hints" });
    expect(soFarOnShow(tapPart(helped(), "open"))).toMatchObject({ result: "alone" });
  });

  test("offers a volunteer until the step is done", () => {
    expect(offersVolunteer(helped("hint", "show"))).toBe(false);
    expect(offersVolunteer(helped("hint", "show", "offer"))).toBe(true);
    expect(offersVolunteer(tapPart(helped("hint", "show", "offer"), "open"))).toBe(false);
  });

  test("rings the place for who practises alone only once it is shown", () => {
    expect(showsRing(at(0))).toBe(true);
    expect(showsRing(alone)).toBe(false);
    expect(showsRing(helped("hint"))).toBe(false);
    expect(showsRing(helped("hint", "show"))).toBe(true);
  });
});

test("what the demonstration does counts as watched", () => {
  expect(soFarOnShow(tapPart(startPractice(sampleGuide, "watch"), "open")).result).toBe("watched");
});

describe("typing", () => {
  const type = (text: string, settled = false) => typeInto(at(1), { id: "number", text, settled });

  test("the practice value is right, with spaces or without", () => {
    expect(type("000123456789").answer?.kind).toBe("right");
    expect(type("000 123 456 789 ").answer?.kind).toBe("right");
  });

  test("half a value is not yet wrong; once the citizen left the field, the sample stands in, and it counts as helped", () => {
    expect(type("00012")).toEqual(at(1));
    const practice = type("00012", true);
    expect(practice.answer?.kind).toBe("wrong-value");
    expect(partIsRight(practice)).toBe(true);
    expect(soFarOnShow(practice)).toMatchObject({ errors: ["wrong-value"], result: "with-hints", wrongTries: 0 });
  });

  test("a name of one's own is taken, and so is the sample without its accents", () => {
    const named = structuredClone(sampleGuide);
    named.steps[1]!.done = { type: "name" };
    const write = (text: string) => typeInto(startPractice(named, "alone", 1), { id: "name", text, settled: true });
    for (const text of ["Trần Văn Bảy", "nguyen thi bong", "Thạch Sô Phia", "ÔNG BA"]) {
      expect(write(text).answer?.kind, text).toBe("right");
      expect(soFarOnShow(write(text)).result, text).toBe("alone");
    }
    expect(write("Trần Văn Bảy").answer).toMatchObject({ typed: "own-words" });
    expect(write("nguyen thi bong").answer).not.toHaveProperty("typed");
    expect(write("x").answer?.kind).toBe("wrong-value");
  });

  test("leaving a field empty is no error", () => {
    expect(type("  ", true)).toEqual(at(1));
  });

  test("accents count the same however the keyboard composed them, and capitals do not matter", () => {
    const guide = structuredClone(sampleGuide);
    guide.steps[1]!.done = { type: "name" };
    const practice = startPractice(guide, "guided", 1);
    const typed = { id: "name", text: "nguyễn thị BÔNG".normalize("NFD"), settled: false };
    expect(typeInto(practice, typed).answer?.kind).toBe("right");
    expect(typeInto(practice, { ...typed, text: "nguyen thi bong" })).toBe(practice);
  });

  test("no typed text is found anywhere in the practice", () => {
    const practice = typeInto(type("079200012345", true), { id: "name", text: "Trần Văn Thật", settled: true });
    expect(JSON.stringify({ ...practice, guide: undefined })).not.toMatch(/0792|Trần/);
  });
});

describe("real data", () => {
  test("is noted by its kind and is not a wrong try", () => {
    const { wrongTries, errors } = soFarOnShow(realDataNoticed(at(1), "name"));
    expect({ wrongTries, errors }).toEqual({ wrongTries: 0, errors: ["real-data"] });
  });

  test("replaced in the field that is waited for leaves the step done with help", () => {
    const practice = realDataNoticed(at(1), "number");
    expect(practice.answer).toEqual({ kind: "real-data", filled: true });
    expect(soFarOnShow(practice).result).toBe("with-hints");
  });

  test("in another field leaves the step open", () => {
    expect(soFarOnShow(realDataNoticed(at(1), "name")).result).toBeUndefined();
  });
});
