import { expect, test } from "vitest";
import { playsAtMostMs } from "../../../src/device/idle";
import type { Guide } from "../../../src/domain/guide/guide";
import { demonstrationOf } from "../../../src/domain/practice/demonstration";
import { readGuideFiles } from "../guide/read-guides";

test("no demonstration, at its slowest, is half as long as the tablet lets one hold it", () => {
  const guides = readGuideFiles().map(([, guide]) => guide as unknown as Guide);
  expect(guides.length).toBeGreaterThan(0);
  for (const { code, steps } of guides) {
    const beats = steps.flatMap((step) => demonstrationOf(step, true));
    const ms = beats.reduce((sum, beat) => sum + beat.ms, 0);
    expect(ms, code).toBeLessThan(playsAtMostMs / 2);
  }
});
