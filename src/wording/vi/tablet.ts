import type { TabletRole } from "../../domain/office/tablet-role";

const roles: Record<TabletRole, string> = {
  citizen: "Màn hình của bà con",
  volunteer: "Màn hình của tình nguyện viên",
  board: "Luôn là bảng gọi số",
};

/** What staff read about the tablet itself: its health, whom it stands in front of, and when it stopped giving numbers. */
export const tablet = {
  flood: {
    title: (letter: string) => `Máy ${letter} đã phát đủ số trong một giờ nên đang nghỉ.`,
    says: "Xem có ai bấm chơi không. Số đã phát vẫn giữ nguyên.",
    letThrough: "Cho phát số tiếp",
  },
  title: "Sức khỏe của máy",
  link: "Máy này",
  troubles: { storage: "sổ của trạm chưa giữ chắc", offline: "chưa chạy được khi mất mạng" },
  lamps: { good: "tốt", care: "cần để ý", bad: "cần làm ngay" },
  role: {
    title: "Bật máy này lên thì mở màn hình nào",
    how: "Từ lần mở sau, máy mở thẳng màn hình đó. Đổi lúc nào cũng được.",
    roles,
    leadOnly: "Việc này của tổ trưởng.",
  },
  browser: {
    title: "Trình duyệt",
    oldest: "Dùng được. Cũ nhất là Chrome, Edge 109, Firefox 128, Safari 16.4.",
    tooOld: "Cũ quá. Cập nhật lên Chrome, Edge 109, Firefox 128, Safari 16.4 hoặc mới hơn.",
  },
  screen: {
    title: "Toàn màn hình",
    full: "Đang mở toàn màn hình.",
    window: "Đang mở trong cửa sổ có thanh địa chỉ.",
    go: "Mở toàn màn hình",
    leave: "Thoát toàn màn hình",
  },
  version: {
    title: "Bản đang chạy",
    runs: (release: string) => `Bản ${release}.`,
    onTrial: (release: string) =>
      `Bản ${release}, vừa cài. Máy đang thử từng màn hình, có chỗ hỏng thì tự quay về bản trước.`,
    wentBack: (release: string) =>
      `Bản mới có chỗ hỏng nên máy đã tự quay về bản ${release}. Trạm vẫn chạy bình thường. Báo người phụ trách máy.`,
    takenBack: (release: string) =>
      `Bản ${release}. Có người đã đưa máy về bản này. Bản vừa bỏ không tự cài lại; có bản mới hơn thì máy tự lấy.`,
    leaves: (release: string) => `Bản ${release} có chỗ hỏng. Khi không ai dùng, máy tự quay về bản trước.`,
    unknown: "Không đọc được tên bản.",
    ifAgain: "Vẫn gặp lại màn hình này? Tình nguyện viên đưa máy về bản trước.",
    goBack: "Quay lại bản trước",
    sure: "Máy sẽ mở lại bằng bản trước. Sổ và các số đã phát vẫn còn nguyên. Bản đang chạy sẽ không tự cài lại.",
    stay: "Thôi",
  },
  update: {
    title: "Bản mới",
    none: "Chưa có bản mới.",
    waits: "Có bản mới đang chờ. Máy tự đổi khi không ai dùng và chỉ còn một cửa sổ.",
    look: "Tìm bản mới",
    looked: "Đã tìm xong.",
    notFound: "Chưa hỏi được, máy đang không có mạng.",
  },
  offline: {
    title: "Chạy khi mất mạng",
    ready: "Mở được cả khi mất mạng: đủ mọi bài, mọi màn hình.",
    keeping: "Máy đang cất các bài và màn hình. Chờ dòng này đổi rồi hãy ngắt mạng.",
    not: "Chưa mở được khi mất mạng. Mở lại trang lúc có mạng.",
  },
  storage: {
    title: "Chỗ cất sổ",
    kept: (used: string) => `Sổ được giữ chắc: máy đầy cũng không tự xóa sổ. Đang dùng ${used}.`,
    mayGo: "Máy đầy thì có thể tự xóa mất sổ. Cài trạm như một ứng dụng, rồi bấm nút này để máy giữ chắc.",
    ask: "Xin giữ sổ",
    refused: "Máy chưa chịu giữ chắc. Cài trạm như một ứng dụng rồi bấm lại.",
  },
  backup: {
    title: "Bản sao lưu",
    open: "Mở phần sao lưu",
    never: "Chưa sao lưu lần nào.",
    last: (day: string, days: number) =>
      days < 1 ? `Sao lưu hôm nay, ${day}.` : `Lần cuối ${day}, cách đây ${days} ngày.`,
  },
  clock: {
    title: "Đồng hồ",
    right: (time: string) => `${time}, khớp với giờ trên mạng.`,
    alone: (time: string) => `${time}. Chưa hỏi được giờ trên mạng; không chậm hơn số lấy gần nhất.`,
    off: (minutes: number) => `Lệch ${minutes} phút so với giờ trên mạng. Chỉnh lại giờ của máy.`,
    behind: (day: string) => `Đồng hồ đang chậm hơn số lấy gần nhất (${day}). Chỉnh lại ngày giờ của máy.`,
    zone: "Máy không đặt giờ Việt Nam. Chọn múi giờ GMT+7.",
  },
  journal: {
    title: "Sổ hôm nay",
    whole: "Đọc được hết.",
    restored: (n: number) => `Vừa tìm lại ${n} dòng từ bản chép.`,
    broken: (n: number) => `Có ${n} dòng hỏng, máy đã bỏ qua.`,
    later: (n: number) => `Có ${n} dòng do bản mới hơn ghi. Máy giữ nguyên, có bản mới thì đọc được.`,
  },
  queue: {
    title: "Hàng chờ",
    counts: (waiting: number, held: number) => `${waiting} người chờ, ${held} người đang được giúp.`,
  },
};

export type TabletWords = typeof tablet;
