import { join } from "node:path";
import { expect, test, vi as vitest } from "vitest";
import { createFinder, findableIn } from "../../src/citizen/find-guides";
import { checkGuides } from "../../src/content/check-guides";
import { welcome as vi } from "../../src/wording/vi/welcome";

vitest.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../..");
const { guides } = checkGuides(join(root, "src/content/guides"), root);
const library = guides.map((guide) => ({ ...guide, topicWords: vi.welcome.topics[guide.topic] }));
const { find } = createFinder(library.map((guide) => findableIn(guide, guide.tellings?.["km"])));

test.each([
  ["ស៊ីម", "DT7"],
  ["ប្តូរស៊ីម", "DT7"],
  ["ប្រាក់សោធន", "LH1"],
  ["ដាក់ពាក្យ", "DVC1"],
  ["ពាក្យដល់ណា", "DVC5"],
  ["ត្រូវគេបោក", "AT1"],
  ["ភ្លេចពាក្យសម្ងាត់", "VN4"],
  ["កាតធានារ៉ាប់រង", "VN3"],
  ["បង់ប្រាក់", "TT1"],
  ["ហៅវីដេអូ", "DT5"],
  ["ប្រាក់មនុស្សចាស់", "DVC7"],
  ["ទទួលប្រាក់រដ្ឋ", "VN6"],
  ["Trả tiền điện", "TT5"],
])("“%s” finds %s among the first three", (typed, code) => {
  expect(find(typed, 3)).toContain(code);
});
