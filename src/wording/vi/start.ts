import type { FirstStep } from "../../domain/office/first-week";

/** One thing to do: what, why, and about how many minutes it takes. */
export interface StepWords {
  what: string;
  why: string;
  minutes: number;
}

const steps: Record<FirstStep, StepWords> = {
  address: {
    what: "Ghi địa chỉ trang mang về nhà",
    why: "Có địa chỉ thì bà con mới quét mã QR mà mở bài ở nhà được.",
    minutes: 2,
  },
  hours: {
    what: "Đặt giờ mở cửa",
    why: "Ngoài giờ thì máy hẹn bà con sang ngày mở cửa kế tiếp, không để ai chờ hoài.",
    minutes: 3,
  },
  counters: {
    what: "Ghi tên các bàn",
    why: "Mời số thì bảng hiện luôn bà con tới bàn nào.",
    minutes: 2,
  },
  members: {
    what: "Thêm người vào tổ",
    why: "Mỗi người vào bằng mã PIN riêng thì sổ mới ghi đúng ai giúp ai.",
    minutes: 5,
  },
  duty: {
    what: "Giao nhiệm vụ đầu tiên",
    why: "Việc gì, ở đâu, tới ngày nào: giao rõ thì người trong tổ mới làm được.",
    minutes: 3,
  },
  cards: {
    what: "Làm thẻ khóa",
    why: "Có thẻ thì bà con mới để lại được số điện thoại, và chỉ người có thẻ mở xem được.",
    minutes: 10,
  },
  backup: {
    what: "Sao lưu lần đầu",
    why: "Máy rơi hay hư thì lấy lại được cả sổ từ thẻ nhớ.",
    minutes: 5,
  },
  posters: {
    what: "In tờ treo tường",
    why: "Bà con đi ngang quét mã là có bài, khỏi chờ.",
    minutes: 5,
  },
};

/** The card that leads through the first week. */
export const start = {
  steps,
  title: "Làm tiếp",
  left: (n: number) => (n > 1 ? `còn ${n} việc của tuần đầu` : "việc cuối của tuần đầu"),
  takes: (minutes: number) => `Khoảng ${minutes} phút.`,
  go: "Làm việc này",
  wave: "Không cần",
  waveOf: (what: string) => `Không cần: ${what}`,
};

export type StartWords = typeof start;
