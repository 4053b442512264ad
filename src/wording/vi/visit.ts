import { person } from "./person";

/** What citizens read after the welcome and beside the practice. English mirrors it key by key. */
export const visit = {
  notices: {
    noStorage: "Máy này chưa lưu được số chờ. Bà con vẫn học được. Cần giúp thì gọi cán bộ ở gần.",
    needsHttps: "Cán bộ: máy này cần mở trạm bằng địa chỉ https://.",
    remaking: (percent: number) => `Máy vừa có bản mới, đang xếp lại sổ: ${percent}%. Bà con chờ một chút nhé.`,
    lost: "Máy bị mất sổ. Gọi người phụ trách máy để lấy lại từ bản sao lưu.",
    newTablet: "Máy mới? Cán bộ mở trạm tại đây.",
    setUp: "Mở trạm",
    sample: "Đang dùng thử. Mọi số và tên ở đây là bịa ra.",
    trial: "Đang dùng thử",
    eraseSample: "Xóa bản thử",
    notErased: "Máy chưa xóa hết bản thử. Bấm lại lần nữa.",
    update: "Có bản mới.",
    updateNow: "Cập nhật",
    updateOthers: "Trạm còn mở ở cửa sổ khác. Đóng cửa sổ đó rồi bấm lại.",
    left: "Bản mới có chỗ hỏng. Máy sẽ quay lại bản trước.",
    leftNow: "Quay lại",
    resting: (time: string) => `Trạm đang nghỉ. Hôm nay ${time} mở lại.`,
    closed: (day: string, time: string) => `Trạm đã đóng cửa. Mở lại ${day}, lúc ${time}.`,
    closedFor: (name: string) => `Hôm nay nghỉ: ${name}.`,
    stillLearn: "Bà con vẫn học được. Cần giúp thì lấy số trước.",
  },
  outdated: {
    title: "Trang này cần mở lại",
    says: "Số đã lấy không mất. Trang tự mở lại sau ít giây.",
    again: "Mở lại ngay",
    restoring: "Đang lấy lại sổ, đừng tắt máy…",
    restored: (lines: number) => `Đã lấy lại ${lines} dòng.`,
    contactsStay: (numbers: string) =>
      `Thông tin liên lạc để lại ở máy này còn nguyên cho các số: ${numbers}. Thẻ khóa mở như cũ.`,
    noContacts: "Bản sao lưu không chứa thông tin liên lạc của bà con, nên không có số điện thoại nào để lấy lại.",
    newLetter: "Từ giờ máy phát số với chữ cái mới.",
    inviteAnew:
      "Trạm có nhiều máy nên máy này phải được mời lại mới phát số: ở một máy khác, tổ trưởng vào Máy này → Nhiều máy → Thêm máy.",
    notRestored: "Chưa lấy lại được sổ",
    restoreAgain: "Bấm mở lại, rồi lấy lại từ bản sao lưu lần nữa.",
  },
  language: "Ngôn ngữ",
  languageNotFetched: "Máy chưa tải được tiếng này. Cán bộ xem lại mạng, rồi chạm lại.",
  search: {
    title: "Tìm việc cần làm",
    field: "Bà con muốn làm gì? Gõ vài chữ, không cần dấu.",
    erase: "Xóa chữ",
    noticed: "Ô này chỉ để tìm bài. Số, mã và mật khẩu thật, bà con giữ cho riêng mình nhé.",
    often: "Bà con hay tìm",
    common: ["Quên mật khẩu", "Trả tiền điện", "Đi khám bệnh", "Đăng ký tạm trú", "Gọi Zalo", "Bị lừa tiền"],
    found: (n: number) => `Có ${n} bài hợp với chữ này.`,
    nothing: "Chưa thấy bài nào. Bà con thử gõ chữ khác, hoặc bấm “Nhờ giúp”.",
  },
  oftenHere: "Tuần này bà con ở đây hay tìm",
  stale: {
    expired: (day: string) => `Bài này kiểm lần cuối ngày ${day}. Nút bấm có thể đã đổi.`,
    expiredShort: (day: string) => `Kiểm lần cuối ${day}`,
  },
  /** Read where the language of the screens is another than Vietnamese, in which every guide is written. */
  telling: {
    none: "Bài này mới có tiếng Việt. Bà con nhờ người giúp đọc cùng nhé.",
    meanings: "Nút trên máy thật ghi tiếng Việt, nghĩa nằm ngay bên cạnh.",
    homeNone: "Trang mở trên điện thoại mới có tiếng Việt.",
  },
  /** Whom one plays in the practice. */
  person,
  /** On the same card, beside the first step: what people ask before they begin. */
  before: {
    bring: "Đem theo",
    cost: "Tốn bao nhiêu",
    time: "Bao lâu",
    where: "Ở đâu",
  },
  list: {
    steps: (n: number) => `${n} bước`,
    ours: "Bài của xã mình",
    from: (office: string) => `Bài của ${office}`,
    more: (n: number) => `Còn ${n} bài nữa`,
    first: "Về các bài đầu",
  },
  takeHome: {
    title: "Mang bài này về nhà",
    how: "Mở máy ảnh hoặc Zalo trên điện thoại. Hướng vào ô vuông này.",
    orType: "Hoặc gõ địa chỉ này:",
    qrOf: (title: string) => `Mã QR mở bài ${title} trên điện thoại`,
    hereOnly: "Mới mở được trên chính máy này. Cán bộ xem phần Trạm.",
    inRoomOnly: "Điện thoại nối chung Wi-Fi với trạm mới mở được.",
    atStep: (step: number) => `Mở đúng bước ${step}`,
  },
  /** The way back to where somebody was. */
  place: {
    back: (step: number) => `Về lại bước ${step}`,
    unfinished: (title: string) => `Bài đang học: ${title}.`,
    stay: (step: number) => `Tôi còn ở đây, học tiếp bước ${step}`,
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

export type VisitWords = typeof visit;
