import { describe, expect, test } from "vitest";
import type { Guide } from "../../../src/domain/guide/guide";
import { pocketGuide, pocketLimitBytes } from "../../../src/domain/guide/pocket-guide";
import { print as viPrint } from "../../../src/wording/vi/print";
import { readGuideFiles } from "./read-guides";

const guides = readGuideFiles() as [string, Guide][];
const office = { name: "Ủy ban nhân dân xã Hưng Nhượng", phone: "0275 000 0000" };
const bytesOf = (text: string) => Buffer.byteLength(text, "utf8");

describe("a guide as words in one code", () => {
  test.each(guides)("%s holds every step and what to beware of, and fits", (_file, guide) => {
    const text = pocketGuide(guide, viPrint.pocket, office)!;
    expect(bytesOf(text)).toBeLessThanOrEqual(pocketLimitBytes);
    expect(text).toBe(text.normalize("NFC"));
    for (const [at, step] of guide.steps.entries()) expect(text).toContain(`\n${at + 1}. ${step.do}`);
    expect(text).toContain(guide.warning);
    expect(text).toContain(guide.code);
    expect(text).toContain("Miễn phí");
    expect(text).toContain(office.phone);
  });

  const [, short] = guides[0]!;
  const longWords = (bytes: number): Guide => ({
    ...short,
    steps: [{ ...short.steps[0]!, do: "a".repeat(bytes) }],
    warning: "b".repeat(300),
  });

  test("names no telephone that no office set", () => {
    expect(pocketGuide(short, viPrint.pocket)).not.toMatch(/Cần người chỉ/);
    expect(pocketGuide(short, viPrint.pocket, { ...office, phone: "" })).not.toMatch(/Cần người chỉ/);
  });

  test("leaves out what there is no room for, and never a step", () => {
    const tight = pocketGuide(longWords(1000), viPrint.pocket, office)!;
    expect(tight).toContain("a".repeat(1000));
    expect(tight).not.toContain("bbb");
    expect(bytesOf(tight)).toBeLessThanOrEqual(pocketLimitBytes);
    expect(pocketGuide(longWords(1200), viPrint.pocket, office)).toBeUndefined();
  });

  test("counts Vietnamese letters as the bytes they are, written in two pieces or not", () => {
    const marked = { ...short, steps: [{ ...short.steps[0]!, do: "ễ".normalize("NFD").repeat(300) }] };
    const text = pocketGuide(marked, viPrint.pocket)!;
    expect(text).toContain("ễ".normalize("NFC").repeat(300));
    expect(bytesOf(text)).toBeLessThanOrEqual(pocketLimitBytes);
    expect(
      pocketGuide({ ...marked, steps: [{ ...marked.steps[0]!, do: "ễ".repeat(420) }] }, viPrint.pocket),
    ).toBeUndefined();
  });
});
