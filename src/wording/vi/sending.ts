import type { Followed } from "../../domain/figures/sending";

/** What a note to those who are late is written from. */
interface Note {
  office: string;
  month: string;
  places: string;
  day: string;
}

const figures: Record<Followed, string> = {
  turns: "Lượt giúp",
  share: "Phần tự làm được, %",
  minutes: "Giờ làm",
};

/** Who sent their figures up and who did not, how each goes over the months, and a note to those who are late. */
export const sending = {
  title: "Nơi nào đã gửi số",
  open: "Xem nơi nào đã gửi, nơi nào chưa",
  nobody:
    "Trang này dành cho nơi nhận số của nhiều nơi khác, như tỉnh. Cơ quan mình chưa có nơi nào ở dưới gửi số lên.",
  sent: (have: number, of: number, month: string) => `Tháng ${month}: ${have} trên ${of} nơi đã gửi.`,
  all: (of: number, month: string) => `Tháng ${month}: cả ${of} nơi đã gửi.`,
  late: {
    title: (n: number) => `Chưa gửi: ${n} nơi`,
    never: "chưa gửi lần nào",
    since: (month: string) => `chưa gửi từ tháng ${month}`,
    file: (day: string) => `tệp cuối làm ngày ${day}`,
    note: "Viết giấy nhắc các nơi này",
    noteTo: (name: string) => `Viết giấy nhắc ${name}`,
    more: (n: number) => `Xem thêm ${n} nơi`,
  },
  here: (n: number) => `Đã gửi: ${n} nơi`,
  many: {
    title: "Nhận nhiều tệp một lần",
    how: "Chọn hết các tệp số liệu, hoặc cả thư mục chứa chúng. Tệp khác trong thư mục thì máy bỏ qua. Nhận lại tệp cũ không làm sai số nào.",
    files: "Chọn nhiều tệp",
    folder: "Chọn cả thư mục",
    reading: (done: number, of: number) => `Đang đọc ${done} trên ${of} tệp…`,
    noneFit: "Trong đó không có tệp số liệu nào.",
    passed: (n: number) => `Bỏ qua ${n} tệp không phải số liệu.`,
    taken: (n: number) => `Đã nhận số mới của ${n} nơi.`,
    older: (n: number) => `${n} nơi không có gì mới.`,
    faults: (n: number) => `${n} tệp chưa nhận được:`,
    fault: (file: string, why: string) => `${file}: ${why}`,
    most: (megabytes: number) => `Mỗi tệp nhiều nhất ${megabytes} MB.`,
    unknown: (n: number) => `${n} nơi gửi lần đầu. Gọi từng nơi, so dấu rồi mới nhận.`,
  },
  trends: {
    title: "Từng nơi qua các tháng",
    what: "Xem",
    figures,
    place: "Nơi",
    note: "Ô ghi “–” là tháng đó chưa có số của nơi này, không phải là không làm. Tháng này còn đang chạy.",
    more: (n: number) => `Xem thêm ${n} nơi`,
  },
  save: {
    csv: "Tải tệp CSV (mở bằng bảng tính)",
    excel: "Tải tệp Excel",
    print: "In",
    name: (place: string, month: string) => `Nơi đã gửi số ${place} ${month}`,
    done: (name: string) => `Đã tải tệp ${name}.`,
    state: "Tình trạng",
    lastFile: "Tệp cuối làm ngày",
    lastMonth: "Tháng cuối có số",
    isIn: "đã gửi",
  },
  note: {
    title: "Giấy nhắc gửi số liệu",
    words: "Lời nhắc",
    how: "Sửa được từng chữ. Máy không tự gửi đi đâu: chép vào thư, tin nhắn, hoặc in ra.",
    copy: "Chép lời nhắc",
    copied: "Đã chép. Dán vào thư hoặc tin nhắn.",
    notCopied: "Máy chưa chép được. Bôi đen rồi chép bằng tay.",
    short: "Nhắc",
    print: "In giấy này",
    back: "Về danh sách",
    text: ({ office, month, places, day }: Note) =>
      [
        `Kính gửi: ${places}`,
        `Tới ngày ${day}, ${office} chưa nhận được số liệu tháng ${month} của quý cơ quan.`,
        "Cách gửi: ở máy của trạm, mở Kết quả, vào Nơi đã tới, bấm “Tải tệp số liệu”, rồi gửi tệp đó tới. Nơi nào đã nối máy chủ chung thì chỉ cần mở máy khi có mạng.",
        "Tháng nào chưa có việc gì thì vẫn xin gửi tệp, để không tính là chưa rõ. Nếu đã gửi rồi, xin báo lại giúp.",
        "Xin cảm ơn.",
        office,
      ].join("\n\n"),
    one: (name: string, state: string) => `${name} (${state})`,
  },
};

export type SendingWords = typeof sending;
