import { expect, test } from "vitest";
import { readGuide } from "../../../src/domain/guide/guide-schema";
import { checkReading } from "../../../src/domain/guide/reading-level";
import { readGuideFiles } from "./read-guides";

const files = readGuideFiles();

test("the house has its guides", () => {
  expect(files.map(([, value]) => (value as { code: string }).code)).toEqual(
    expect.arrayContaining(["DVC1", "AT1", "TT1"]),
  );
});

test.each(files)("%s fits together and reads easily", (_file, value) => {
  const read = readGuide(value);
  expect("faults" in read ? read.faults : checkReading(read.guide)).toEqual([]);
});
