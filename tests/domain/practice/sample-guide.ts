import type { Guide, Step } from "../../../src/domain/guide/guide";

const step = (id: string, more: Partial<Step>): Step => ({
  id,
  do: "Chạm vào nút xanh.",
  goal: "Mở hồ sơ.",
  say: "Bà con chạm vào nút xanh nhé.",
  screen: {
    kind: "app",
    title: "Nộp hồ sơ",
    parts: [
      { part: "button", id: "open", label: "Mở" },
      { part: "button", id: "other", label: "Khác" },
      { part: "button", id: "pay", label: "Chuyển tiền" },
    ],
  },
  done: { tap: "open" },
  hints: ["Nhìn phía trên.", "Chạm nút “Mở”."],
  praise: "Mở được rồi.",
  mistakes: [
    { tap: "other", say: "Nút này để làm việc khác." },
    { tap: "pay", say: "Nếu là thật, tiền đã mất.", harm: true },
  ],
  helper: "Chỉ vào nút, đừng bấm thay.",
  ...more,
});

/** Three steps: tap a button, type a number, stop at a scam. */
export const sampleGuide: Guide = {
  slug: "mau",
  code: "MAU1",
  topic: "papers",
  title: "Bài mẫu",
  summary: "Biết nộp hồ sơ.",
  version: 4,
  picture: "papers",
  checkedBy: "Tổ công nghệ số cộng đồng",
  checkedOn: "2026-11-20",
  expiresOn: "2027-05-20",
  sources: [],
  beforehand: { cost: "Không tốn tiền.", time: "Chừng 10 phút.", where: "Ở xã." },
  bring: [],
  warning: "Không đưa mã cho ai.",
  synonyms: [],
  steps: [
    step("open-it", {}),
    step("type-number", {
      screen: {
        kind: "app",
        parts: [
          { part: "field", id: "number", label: "Số định danh", kind: "citizen-id", practice: "000 123 456 789" },
          { part: "field", id: "name", label: "Họ tên", kind: "text", practice: "Nguyễn Thị Bông" },
        ],
      },
      done: { type: "number" },
      mistakes: [],
      praise: undefined,
    }),
    step("hang-up", {
      screen: {
        kind: "call",
        parts: [
          { part: "button", id: "hang-up", label: "Tắt máy" },
          { part: "button", id: "go-on", label: "Nghe tiếp" },
        ],
      },
      done: { stop: "hang-up" },
      mistakes: [],
    }),
  ],
};
