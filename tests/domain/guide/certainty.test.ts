import { expect, test } from "vitest";
import { factsByCertainty, findUnsureFacts, publicSources, tellCertainty } from "../../../src/domain/guide/certainty";
import type { Source } from "../../../src/domain/guide/guide";
import { readGuide } from "../../../src/domain/guide/guide-schema";
import { checkReading } from "../../../src/domain/guide/reading-level";
import { wholeGuide } from "./whole-guide";

const read: Source = { says: "Nộp ở một địa chỉ.", where: "baomau.example", confidence: "read" };
const remembered: Source = { says: "Nút nằm ở trên.", where: "Nhóm nhớ lại", confidence: "remembered" };
const unsure: Source = { says: "Phí 10 đồng.", where: "một tiêu đề", confidence: "unsure" };
const seen = { by: "Cán bộ một cửa", on: "2026-11-27", device: "Máy Android của xã", app: "VNeID bản mẫu" };
const confirmed: Source = { ...read, confidence: "confirmed", confirmed: seen };

test("facts are counted by how sure they are", () => {
  const guide = { sources: [read, remembered, confirmed, read] };
  expect(factsByCertainty(guide)).toEqual({ confirmed: 1, read: 2, remembered: 1, unsure: 0 });
  expect(tellCertainty(guide)).toBe("1 confirmed, 2 read, 1 remembered, 0 unsure");
  expect(tellCertainty({ sources: [read] })).toBe("1 read, 0 unsure");
});

test("a public page names what was read or confirmed, and nothing that rests on memory", () => {
  expect(publicSources({ sources: [remembered, read, confirmed] })).toEqual([read, confirmed]);
});

test("an unsure fact may stand in no guide, and memory alone carries none", () => {
  expect(findUnsureFacts({ sources: [read, unsure] })).toMatchObject([{ path: ["sources", 1, "confidence"] }]);
  expect(findUnsureFacts({ sources: [remembered] })).toMatchObject([{ says: "the guide rests on memory alone" }]);
  expect(findUnsureFacts({ sources: [remembered, read] })).toEqual([]);
  const guide = wholeGuide();
  guide.sources.push(unsure);
  expect(checkReading(guide)).toMatchObject([{ path: ["sources", 1, "confidence"] }]);
});

test("a confirmed fact says who saw it on what, and no other fact does", () => {
  const faultsOf = (source: Source) => {
    const result = readGuide({ ...wholeGuide(), sources: [source] });
    return "faults" in result ? result.faults : [];
  };
  expect(faultsOf(confirmed)).toEqual([]);
  const { confirmed: _, ...bare } = confirmed;
  expect(faultsOf(bare)).toMatchObject([{ path: ["sources", 0, "confidence"] }]);
  expect(faultsOf({ ...read, confirmed: seen })).toMatchObject([{ path: ["sources", 0, "confidence"] }]);
});
