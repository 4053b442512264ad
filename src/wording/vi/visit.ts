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
    newLetter: "Từ giờ máy phát số với chữ cái mới. Thông tin liên lạc cũ không được lấy lại.",
    notRestored: "Chưa lấy lại được sổ",
    restoreAgain: "Bấm mở lại, rồi lấy lại từ bản sao lưu lần nữa.",
  },
  language: "Ngôn ngữ",
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
  /** Read where the language of the screens is another than Vietnamese, in which every guide is written. */
  telling: {
    none: "Bài này mới có tiếng Việt. Bà con nhờ người giúp đọc cùng nhé.",
    atHome: "Màn hình tập bằng tiếng Việt, như thật. Mang bài về nhà thì đọc bằng tiếng của mình.",
    homeNone: "Trang mở trên điện thoại mới có tiếng Việt.",
  },
  list: {
    steps: (n: number) => `${n} bước`,
  },
  takeHome: {
    title: "Mang bài này về nhà",
    how: "Mở máy ảnh hoặc Zalo trên điện thoại. Hướng vào ô vuông này.",
    orType: "Hoặc gõ địa chỉ này:",
    qrOf: (title: string) => `Mã QR mở bài ${title} trên điện thoại`,
    hereOnly: "Mới mở được trên chính máy này. Cán bộ xem phần Cài đặt.",
    inRoomOnly: "Điện thoại nối chung Wi-Fi với trạm mới mở được.",
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

export type VisitWords = typeof visit;
