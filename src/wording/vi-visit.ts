import type { Outcome } from "../domain/request/outcome";
import type { Band } from "../domain/waiting-list/waiting-list";

const outcomes: Record<Outcome | "withdrawn", string> = {
  "did-it-alone": "Bà con đã tự làm được. Giỏi quá!",
  "done-for-them": "Tình nguyện viên đã làm giúp bà con.",
  referred: "Việc này đã chuyển sang người khác giúp tiếp.",
  "no-show": "Lúc gọi số thì chưa thấy bà con.",
  "not-reached": "Hết giờ nên chưa tới lượt bà con. Trạm xin lỗi.",
  withdrawn: "Bà con đã thôi, không cần giúp nữa.",
};

/** What citizens read after the welcome and beside the practice. English mirrors it key by key. */
export const viVisit = {
  notices: {
    noStorage: "Máy này chưa lưu được số chờ. Bà con vẫn học được. Cần giúp thì gọi cán bộ ở gần.",
    newTablet: "Máy mới? Cán bộ mở trạm tại đây.",
    setUp: "Mở trạm",
    sample: "Đang dùng thử. Mọi số và tên ở đây là bịa ra.",
    eraseSample: "Xóa bản thử",
    update: "Có bản mới.",
    updateNow: "Cập nhật",
    updateOthers: "Trạm còn mở ở cửa sổ khác. Đóng cửa sổ đó rồi bấm lại.",
  },
  search: {
    title: "Tìm việc cần làm",
    field: "Bà con muốn làm gì? Gõ vài chữ, không cần dấu.",
    erase: "Xóa chữ",
    often: "Bà con hay tìm",
    common: ["Quên mật khẩu", "Trả tiền điện", "Đi khám bệnh", "Đăng ký tạm trú", "Gọi Zalo", "Bị lừa tiền"],
    found: (n: number) => `Có ${n} bài hợp với chữ này.`,
    nothing: "Chưa thấy bài nào. Bà con thử gõ chữ khác, hoặc bấm “Nhờ giúp”.",
  },
  stale: {
    expired: (day: string) => `Bài này kiểm lần cuối ngày ${day}. Nút bấm có thể đã đổi.`,
    expiredShort: (day: string) => `Kiểm lần cuối ${day}`,
  },
  list: {
    steps: (n: number) => `${n} bước`,
  },
  turn: {
    yourNumber: "Số của bà con",
    band: (band: Band) => {
      if (band.band === "next") return "Sắp tới lượt bà con";
      return band.band === "many" ? `Còn hơn ${band.over} lượt` : `Còn ${band.from}–${band.to} lượt nữa`;
    },
    minutes: (from: number, to: number) => (from === 0 ? `chưa tới ${to} phút` : `chừng ${from}–${to} phút`),
    minutesUnknown: "chưa rõ chờ bao lâu",
    sitDown: "Bà con cứ ngồi chờ. Khi tới lượt, có người ra mời.",
    remember: "Nhớ số này. Màn hình đổi cũng không mất lượt.",
    helping: (name: string) => `${name} đang giúp bà con`,
    helpingNoName: "Có người đang giúp bà con",
    free: "Giúp miễn phí",
    noSecrets: "Không hỏi mật khẩu, mã xác nhận (OTP)",
    noMoney: "Không cầm tiền của bà con",
    takeHomeStep: (step: number) => `Quét để xem tiếp từ bước ${step} ở nhà.`,
    withdraw: "Thôi, không cần nữa",
    withdrawSure: "Bà con chắc chắn thôi số này?",
    withdrawYes: "Phải, thôi số này",
    withdrawNo: "Không, tôi vẫn chờ",
    goOn: "Làm tiếp trong lúc chờ",
    outcomes,
    closedTitle: "Xong lượt rồi",
    tryAlone: (step: number) => `Giờ mình tự làm lại bước ${step} nhé. Làm được là nhớ lâu.`,
    repeatStep: (step: number) => `Tự làm bước ${step}`,
    unknown: "Không thấy số này trong hôm nay. Bà con xem lại số, hoặc bấm “Nhờ giúp” để lấy số mới.",
    sending: "Đang ghi số…",
    notOpened: "Máy này chưa mở trạm nên chưa lấy số được. Bà con gọi cán bộ ở gần giúp nhé.",
    failed: "Máy chưa ghi được số. Bà con bấm lại lần nữa, hoặc gọi cán bộ ở gần.",
    again: "Bấm lại",
  },
  find: {
    title: "Số của tôi",
    ask: "Bấm ba chữ số trên giấy hoặc bà con đã nhớ.",
    show: "Xem số",
    erase: "Xóa",
    digit: (digit: string) => `Số ${digit}`,
  },
  takeHome: {
    title: "Mang bài này về nhà",
    how: "Mở máy ảnh hoặc Zalo trên điện thoại. Hướng vào ô vuông này.",
    orType: "Hoặc gõ địa chỉ này:",
    qrOf: (title: string) => `Mã QR mở bài ${title} trên điện thoại`,
    noAddress:
      "Trạm chưa có địa chỉ trang ở nhà nên chưa in mã được. Cán bộ vào phần Cài đặt, ghi ô “Địa chỉ trang mang về nhà”.",
    hereOnly: "Địa chỉ này mới mở được trên chính máy này. Cán bộ cần ghi địa chỉ thật trong phần Cài đặt.",
    atStep: (step: number) => `Mở đúng bước ${step}`,
  },
  idle: {
    title: "Bà con còn ở đây không?",
    seconds: (n: number) => `Máy sẽ về màn hình đầu sau ${n} giây.`,
    keepsNumber: "Số đã lấy vẫn giữ nguyên.",
    stay: "Tôi còn ở đây",
  },
  lost: {
    title: "Không có trang này",
    says: "Địa chỉ vừa mở không có trong máy. Không mất gì cả.",
  },
};

export type VisitWords = typeof viVisit;
