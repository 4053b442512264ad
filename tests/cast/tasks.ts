import type { Spot } from "../../src/domain/team/spots";
import type { PlaceName } from "../journeys/support/places";

/** Something a new lead or a new volunteer wants, in their own words, and the taps that lead there from the waiting list. */
export interface Task {
  who: "lead" | "volunteer";
  wants: string;
  /** Done every week or more often: two taps at most. */
  weekly?: true;
  taps: readonly [PlaceName, ...string[]];
  /** The address it leads to. */
  at: string | RegExp;
  /** What they would type into the search, and what has to come first there. */
  typed: string;
  spot: Spot;
}

const lead = (wants: string, rest: Omit<Task, "who" | "wants">): Task => ({ who: "lead", wants, ...rest });
const volunteer = (wants: string, rest: Omit<Task, "who" | "wants">): Task => ({ who: "volunteer", wants, ...rest });

/** The forty things that are looked for; `docs/finding-places.md` holds the same list. */
export const tasks: readonly Task[] = [
  lead("Xem hôm nay tổ phải làm gì", { weekly: true, taps: ["Tổ"], at: "/team", typed: "việc hôm nay", spot: "team" }),
  lead("Giao cho chị Liên việc dán mã QR ở ấp", {
    weekly: true,
    taps: ["Tổ", "Nhiệm vụ"],
    at: "/team/duties",
    typed: "giao việc",
    spot: "duties",
  }),
  lead("Xếp người trực sáng thứ Hai", {
    weekly: true,
    taps: ["Tổ", "Lịch trực"],
    at: "/team/roster",
    typed: "xep ca truc",
    spot: "roster",
  }),
  lead("Xác nhận giờ trực của anh Phúc", {
    weekly: true,
    taps: ["Tổ", "Lịch trực"],
    at: "/team/roster",
    typed: "xác nhận giờ",
    spot: "roster",
  }),
  lead("Ký cho một người đã đạt tập huấn", {
    weekly: true,
    taps: ["Tổ", "Tập huấn"],
    at: "/team/training",
    typed: "ký đạt tập huấn",
    spot: "training",
  }),
  lead("Xem ai đang chờ lâu", {
    weekly: true,
    taps: ["Hàng chờ"],
    at: "/volunteer",
    typed: "ai đang chờ",
    spot: "requests",
  }),
  lead("Sao lưu ra thẻ nhớ", {
    weekly: true,
    taps: ["Máy này", "Sao lưu"],
    at: "/backup",
    typed: "luu ra the nho",
    spot: "backup",
  }),
  lead("In thêm tờ mang về", {
    weekly: true,
    taps: ["Trạm", "In giấy mang về"],
    at: "/print",
    typed: "in tờ mang về",
    spot: "print",
  }),
  lead("Xem tuần này giúp được bao nhiêu người", {
    weekly: true,
    taps: ["Kết quả"],
    at: "/report",
    typed: "báo cáo tuần",
    spot: "report",
  }),
  lead("Nộp báo cáo tháng cho xã", { taps: ["Kết quả"], at: "/report", typed: "bao cao thang", spot: "report" }),
  lead("Xem ấp nào chưa có người của tổ", {
    taps: ["Tổ"],
    at: "/team",
    typed: "ấp chưa có người",
    spot: "coverage",
  }),
  lead("Gửi số liệu lên tỉnh", {
    taps: ["Kết quả", "Nơi đã tới"],
    at: "/report/coverage",
    typed: "gửi số lên tỉnh",
    spot: "send-figures",
  }),
  lead("Xem bước nào bà con hay bị kẹt", {
    taps: ["Kết quả", "Chỗ hay vấp"],
    at: "/report/trouble",
    typed: "bước nào hay vấp",
    spot: "trouble",
  }),
  lead("Thêm một người mới vào tổ", {
    taps: ["Tổ", "Thành viên", "Thêm thành viên"],
    at: "/team/members?part=add",
    typed: "them nguoi moi",
    spot: "new-members",
  }),
  lead("Đưa danh sách 30 người từ Excel vào", {
    taps: ["Tổ", "Thành viên", "Thêm thành viên"],
    at: "/team/members?part=add",
    typed: "nhập danh sách excel",
    spot: "new-members",
  }),
  lead("Anh Phúc quên mã PIN", {
    taps: ["Tổ", "Thành viên", "Anh Phúc"],
    at: /^\/team\/members\/[^/]+$/,
    typed: "quen ma pin",
    spot: "members",
  }),
  lead("Ghi thêm một ấp", { taps: ["Tổ", "Ấp và tổ"], at: "/team/units", typed: "thêm ấp", spot: "units" }),
  lead("So bài trong máy với điện thoại thật", {
    taps: ["Tổ", "Soát bài"],
    at: "/team/checks",
    typed: "kiểm lại bài cũ",
    spot: "checks",
  }),
  lead("Đổi giờ mở cửa", { taps: ["Trạm", "Giờ mở cửa"], at: "/rules/hours", typed: "gio lam viec", spot: "hours" }),
  lead("Báo nghỉ Tết", { taps: ["Trạm", "Giờ mở cửa"], at: "/rules/hours", typed: "nghỉ tết", spot: "hours" }),
  lead("Thêm bàn số 3", {
    taps: ["Trạm", "Bàn và lời nhắn"],
    at: "/rules/counters",
    typed: "thêm bàn",
    spot: "counters",
  }),
  lead("Ghi một câu lên bảng gọi số", {
    taps: ["Trạm", "Bàn và lời nhắn"],
    at: "/rules/counters",
    typed: "chữ chạy trên bảng",
    spot: "counters",
  }),
  lead("Cho người già được mời sớm hơn", {
    taps: ["Trạm", "Ai được ưu tiên"],
    at: "/rules/priority",
    typed: "nguoi gia uu tien",
    spot: "priority",
  }),
  lead("Chờ quá 20 phút thì báo tổ trưởng", {
    taps: ["Trạm", "Thời gian chờ"],
    at: "/rules/waiting",
    typed: "chờ lâu báo tổ trưởng",
    spot: "waiting",
  }),
  lead("Chưa tập huấn thì không được nhận việc", {
    taps: ["Tổ", "Tập huấn"],
    at: "/team/training",
    typed: "bat buoc tap huan",
    spot: "gate",
  }),
  lead("Ghi địa chỉ cho mã QR", {
    taps: ["Trạm", "Tên và địa chỉ"],
    at: "/station/office",
    typed: "địa chỉ mã qr",
    spot: "identity",
  }),
  lead("Thu giọng đọc số", { taps: ["Trạm", "Tiếng gọi số"], at: "/voice", typed: "thu âm giọng gọi", spot: "voice" }),
  lead("Thêm một máy tính bảng nữa", {
    taps: ["Máy này", "Nhiều máy"],
    at: "/devices",
    typed: "thêm máy",
    spot: "devices",
  }),
  lead("Làm thẻ khóa cho người mới", { taps: ["Máy này", "Thẻ khóa"], at: "/cards", typed: "the khoa", spot: "cards" }),
  lead("Mất tờ giấy mã khôi phục", {
    taps: ["Máy này", "Mã khôi phục"],
    at: "/recovery",
    typed: "mất mã khôi phục",
    spot: "recovery",
  }),
  lead("Đèn đỏ ở góc màn hình là gì", { taps: ["Máy này"], at: "/tablet", typed: "den do", spot: "tablet" }),
  lead("Cho máy này làm bảng gọi số", {
    taps: ["Máy này", "Mở bảng gọi số"],
    at: "/board",
    typed: "màn hình treo tường",
    spot: "board",
  }),
  volunteer("Mời người kế tiếp", {
    weekly: true,
    taps: ["Hàng chờ"],
    at: "/volunteer",
    typed: "mời người kế tiếp",
    spot: "requests",
  }),
  volunteer("Xem tuần này mình trực ngày nào", {
    weekly: true,
    taps: ["Tổ", "Lịch trực"],
    at: "/team/roster",
    typed: "ca truc",
    spot: "roster",
  }),
  volunteer("Xem tổ trưởng giao việc gì cho mình", {
    weekly: true,
    taps: ["Tổ"],
    at: "/team",
    typed: "việc của tôi",
    spot: "team",
  }),
  volunteer("Học bài để được nhận việc đó", {
    weekly: true,
    taps: ["Tổ", "Tập huấn"],
    at: "/team/training",
    typed: "tap huan",
    spot: "training",
  }),
  volunteer("In một bài cho bà cụ mang về", {
    weekly: true,
    taps: ["Trạm", "In giấy mang về"],
    at: "/print",
    typed: "in giay",
    spot: "print",
  }),
  volunteer("Cúp điện, lấy sổ giấy ra ghi", {
    taps: ["Trạm", "Sổ giấy ngày mất điện"],
    at: "/paper",
    typed: "mat dien",
    spot: "paper",
  }),
  volunteer("Đổi mã PIN của mình", {
    taps: ["Máy này", "Mã PIN của tôi"],
    at: "/pin",
    typed: "đổi mã pin của tôi",
    spot: "pin",
  }),
  volunteer("Mã QR trên màn hình nhỏ quá", {
    taps: ["Máy này", "Đo màn hình"],
    at: "/glass",
    typed: "mã qr nhỏ",
    spot: "glass",
  }),
];
