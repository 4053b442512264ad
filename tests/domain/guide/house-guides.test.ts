import { expect, test } from "vitest";
import { targetOf, topics, type Step, type Topic } from "../../../src/domain/guide/guide";
import { typingInto } from "../../../src/domain/guide/practice-screen";
import { readGuide, type GuideInFile } from "../../../src/domain/guide/guide-schema";
import { checkReading } from "../../../src/domain/guide/reading-level";
import { goOn } from "../../../src/domain/practice/go-on";
import { answeredRight, startPractice, type Practice } from "../../../src/domain/practice/practice";
import { noticeRealData } from "../../../src/domain/practice/real-data";
import { tapPart, typeInto } from "../../../src/domain/practice/try-part";
import { readGuideFiles } from "./read-guides";

const files = readGuideFiles();

test("the house has its guides", () => {
  expect(files.map(([, value]) => (value as { code: string }).code)).toEqual(
    expect.arrayContaining(["DVC1", "AT1", "TT1"]),
  );
});

// The welcome shows a picture for each, without having to fetch the list of guides before it is drawn.
test("every topic has a guide", () => {
  const taught = new Set(files.map(([, value]) => (value as { topic: Topic }).topic));
  expect(topics.filter((topic) => !taught.has(topic))).toEqual([]);
});

test.each(files)("%s fits together and reads easily", (_file, value) => {
  const read = readGuide(value);
  expect("faults" in read ? read.faults : checkReading(read.guide)).toEqual([]);
});

function doStep(practice: Practice, step: Step): Practice {
  const id = targetOf(step.done);
  if (!("type" in step.done)) return tapPart(practice, id);
  return typeInto(practice, { id, text: typingInto(step.screen, id)!.practice!, settled: true });
}

test.each(files)("%s can be done to its end, and every mistake in it is answered", (_file, value) => {
  let practice = startPractice({ slug: "bai", ...(value as GuideInFile) }, "alone");
  for (const step of practice.guide.steps) {
    for (const mistake of step.mistakes) {
      expect(tapPart(practice, mistake.tap).answer).toMatchObject({ say: mistake.say });
    }
    practice = doStep(practice, step);
    expect(answeredRight(practice), step.id).toBe(true);
    practice = goOn(practice);
  }
  expect(practice.finished).toBe(true);
});

test.each(files)("%s asks nobody to type what the station would take away", (_file, value) => {
  const fields = (value as GuideInFile).steps
    .flatMap((step) => step.screen.parts)
    .filter((part) => part.part === "field");
  for (const { kind, value: shown, practice } of fields) {
    expect(noticeRealData(shown ?? "", kind, practice)).toBeUndefined();
    expect(noticeRealData(practice ?? "", kind, practice)).toBeUndefined();
  }
});
