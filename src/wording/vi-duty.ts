import type { Duty } from "../domain/team/duty";
import type { DutyKind, Recurrence } from "../domain/team/duty-kind";

const titles: Record<DutyKind, (n: number, guide: string) => string> = {
  "sit-at-tablet": (n) => `Trực máy ${n} buổi`,
  "visit-elderly": (n) => `Thăm và chỉ ${n} cô bác lớn tuổi`,
  "put-up-posters": (n) => `Dán ${n} tờ mã QR`,
  "check-guide": (_n, guide) => `Kiểm lại bài ${guide}`,
  "train-members": (n) => `Kèm ${n} thành viên mới`,
  "help-at-home": (n) => `Tới nhà giúp ${n} bà con`,
  "talk-in-hamlet": (n) => `Nói chuyện với ấp ${n} buổi`,
  "fix-guide": (_n, guide) => `Sửa bài ${guide}`,
  other: () => "Việc khác",
};
const kinds: Record<DutyKind, string> = {
  "sit-at-tablet": "Trực máy",
  "visit-elderly": "Thăm cô bác lớn tuổi",
  "put-up-posters": "Dán mã QR",
  "check-guide": "Kiểm lại bài",
  "train-members": "Kèm thành viên mới",
  "help-at-home": "Tới nhà giúp",
  "talk-in-hamlet": "Nói chuyện ở ấp",
  "fix-guide": "Sửa bài",
  other: "Việc khác",
};
const shown: Record<DutyKind, string> = {
  "sit-at-tablet": "Ghi số người đã giúp.",
  "visit-elderly": "Ghi đã chỉ việc gì. Không ghi tên bà con.",
  "put-up-posters": "Ghi những chỗ đã dán.",
  "check-guide": "Ghi chỗ nào khác với dịch vụ thật.",
  "train-members": "Ghi đã kèm việc gì.",
  "help-at-home": "Ghi đã giúp việc gì. Không ghi tên bà con.",
  "talk-in-hamlet": "Ghi nói ở đâu, khoảng bao nhiêu người.",
  "fix-guide": "Ghi đã sửa bước nào.",
  other: "Ghi một câu đã làm gì.",
};
const every: Record<Recurrence, string> = { week: "mỗi tuần", month: "mỗi tháng" };
const states: Record<Duty["state"], string> = {
  assigned: "mới giao",
  accepted: "đã nhận",
  declined: "xin trả lại",
  done: "xong",
  ended: "đã bỏ",
};

/** What is read about duties. */
export const viDuty = {
  titles,
  kinds,
  shown,
  every,
  states,
  title: "Nhiệm vụ",
  due: (day: string) => `hạn ${day}`,
  late: (days: number) => `trễ ${days} ngày`,
  doneOf: (done: number, of: number) => `được ${done}/${of}`,
  turns: (n: number) => `đã xong ${n} lần`,
  accept: "Nhận việc",
  decline: "Tôi không làm được",
  finish: "Báo xong",
  howMany: "Làm được bao nhiêu",
  proof: "Ghi vắn tắt",
  report: "Gửi báo cáo",
  remind: "Nhắc",
  end: "Bỏ việc này",
  give: "Giao cho",
  open: "Đang làm",
  closed: (n: number) => `Đã xong: ${n}`,
  nothing: "Chưa giao việc nào.",
  assign: {
    title: "Giao việc",
    what: "Việc gì",
    own: "Việc đó là gì",
    count: "Bao nhiêu",
    due: "Hạn chót (ngày-tháng-năm)",
    every: "Lặp lại",
    once: "Một lần",
    where: "Ở ấp nào",
    anywhere: "Ở đâu cũng được",
    guide: "Bài nào",
    who: "Giao cho ai",
    idleFirst: "Người chưa có việc đứng trước.",
    hasDuties: (n: number) => (n ? `đang có ${n} việc` : "chưa có việc"),
    save: "Giao việc",
    done: (n: number) => `Đã giao cho ${n} người.`,
    faults: {
      who: "Chọn ít nhất một người.",
      count: "Số lượng phải từ 1 tới 9999.",
      due: "Ghi hạn như 27-11-2026, từ hôm nay trở đi.",
      own: "Ghi việc đó là gì.",
      guide: "Chọn một bài.",
    },
  },
  set: {
    title: "Bộ nhiệm vụ",
    how: "Chép các việc đang giao sang tổ khác bằng một tệp. Tệp không có tên ai.",
    save: "Lưu bộ nhiệm vụ ra tệp",
    file: "bo-nhiem-vu.json",
    open: "Mở bộ của tổ khác",
    from: (office: string, mark: string) => `Từ ${office}. Dấu của máy gửi: ${mark}.`,
    check: "Gọi hỏi bên gửi: dấu có đúng vậy không?",
    use: "Dùng việc này",
    faults: {
      unreadable: "Tệp này không phải bộ nhiệm vụ.",
      forged: "Tệp đã bị sửa sau khi gửi. Không dùng.",
    },
  },
};
export type DutyWords = typeof viDuty;
