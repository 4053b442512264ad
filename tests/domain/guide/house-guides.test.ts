import { expect, test } from "vitest";
import { readGuide } from "../../../src/domain/guide/guide-schema";
import { readGuideFiles } from "./read-guides";

test.each(readGuideFiles())("%s fits together", (_file, value) => {
  const read = readGuide(value);
  expect("faults" in read ? read.faults : []).toEqual([]);
});
