import { expect, test } from "vitest";
import { typedCode } from "../../../src/domain/practice/typed-code";

test.each([
  ["", ""],
  ["d", "D"],
  ["dvc", "DVC"],
  ["dvc1", "DVC1"],
  ["DVC1-", "DVC1"],
  ["dvc15", "DVC1-5"],
  ["dvc1 12", "DVC1-12"],
  ["DVC1-12k", "DVC1-12-K"],
  ["DVC1k", "DVC1"],
  ["DVC1-12-KK", "DVC1-12-K"],
  ["Đ!?", ""],
])("%j is shown as %j", (text, shown) => expect(typedCode(text)).toBe(shown));
