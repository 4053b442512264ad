import { expect, test } from "vitest";
import { asHeard } from "../../../src/citizen/ear/as-heard";

test.each([
  ["A-017", "A, 0, 1, 7"],
  ["Số A\u2011017 có đúng là số của mình không?", "Số A, 0, 1, 7 có đúng là số của mình không?"],
  ["Tới lượt rồi! · A-017", "Tới lượt rồi!, A, 0, 1, 7"],
  ["B-1042", "B, 1, 0, 4, 2"],
  ["01\u2013", "0, 1"],
  ["\u2013\u2013\u2013", ""],
  ["Còn 3\u20135 lượt nữa, chừng 10\u201315 phút", "Còn 3\u20135 lượt nữa, chừng 10\u201315 phút"],
  ["Quét để xem tiếp từ bước\u00a03", "Quét để xem tiếp từ bước 3"],
  ["Phí 2.000 đồng", "Phí 2.000 đồng"],
])("%s is heard as %s", (shown, heard) => expect(asHeard(shown)).toBe(heard));
