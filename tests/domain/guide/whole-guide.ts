import type { Part } from "../../../src/practice/parts/registry/schemas";
import type { GuideInFile } from "../../../src/domain/guide/guide-schema";

const parts = (): Part[] => [
  { part: "text", text: "Hồ sơ của bạn ở đây.", look: "strong" },
  { part: "field", id: "full-name", label: "Họ và tên", kind: "text", practice: "Nguyễn Thị Tập" },
  { part: "choice", id: "commune", label: "Xã Bài Tập", detail: "Tên mới", picture: "house", chosen: true },
  { part: "button", id: "submit", label: "Nộp hồ sơ", look: "main" },
  { part: "button", id: "leave", label: "Thoát" },
];

const step = (number: number): GuideInFile["steps"][number] => ({
  id: `step-${number}`,
  do: "Chạm “Nộp hồ sơ”.",
  because: "Nộp xong mới có mã.",
  goal: "Nộp hồ sơ.",
  say: "Bà con chạm “Nộp hồ sơ” nhé.",
  screen: { kind: "app", title: "Hồ sơ", parts: parts() },
  done: { tap: "submit" },
  hints: ["Nhìn phía dưới.", "Chạm nút “Nộp hồ sơ”."],
  mistakes: [{ tap: "leave", say: "Khoan thoát, mình chưa nộp mà." }],
  helper: "Hỏi “Mình cần nút nào?”.",
});

/** A guide of five steps with nothing wrong in it; a test spoils one thing of its own copy. */
export const wholeGuide = (): GuideInFile => ({
  code: "BT1",
  topic: "papers",
  title: "Bài tập nộp hồ sơ",
  summary: "Bà con nộp được một hồ sơ.",
  version: 1,
  picture: "papers",
  checkedBy: "Nhóm biên soạn Trạm Số",
  checkedOn: "2026-11-23",
  expiresOn: "2027-02-21",
  sources: [{ says: "Người dân nộp ở một địa chỉ.", where: "baomau.example", date: "2025-06", confidence: "read" }],
  bring: ["Thẻ Căn cước."],
  beforehand: { cost: "Không tốn tiền.", time: "Chừng 10 phút.", where: "Ở xã." },
  warning: "Đừng đưa mã cho ai.",
  synonyms: ["nộp giấy tờ"],
  steps: [1, 2, 3, 4, 5].map(step),
});
