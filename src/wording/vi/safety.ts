import type { LostThing } from "../../domain/office/lost-thing";

const refusals = {
  "not-a-backup": "Tệp này không phải bản sao lưu của trạm. Chọn tệp có đuôi .tramso.",
  "wrong-code": "Mã sao lưu chưa đúng với tệp này. Xem lại giấy, từng nhóm bốn chữ.",
  "older-file": "Đây là tệp lưu lần trước. Đọc tệp vừa lưu, hoặc bấm bước 1 để lưu lại.",
  damaged: "Tệp bị hỏng hoặc chép thiếu. Lấy bản khác. Máy này chưa đổi gì.",
  "other-office": "Đây là bản sao lưu của cơ quan khác. Máy này chưa đổi gì.",
  "later-release": "Bản sao lưu này làm từ phiên bản mới hơn. Cập nhật máy này rồi thử lại.",
  contested: "Máy đang bận ghi việc khác. Bấm lại lần nữa.",
  "hub-away": "Máy chưa nối được với các máy khác. Chờ có mạng rồi bấm lại.",
  "no-right": "Việc này chưa được tính: quyền của bạn vừa được đổi ở máy khác. Hỏi tổ trưởng.",
};

/** What a tablet may lose beside its lines, and what is to be done when it is gone for good. */
const things: Record<LostThing, string> = {
  names: "tên thành viên",
  notes: "ghi chú",
  jumps: "số lần cho lên trước",
  units: "danh mục đơn vị",
  pins: "mã PIN",
  tries: "số lần gõ sai mã PIN",
  cards: "thẻ khóa",
  contacts: "số điện thoại bà con để lại",
  days: "số ngày máy đã chạy",
  figures: "số liệu của các xã",
  senders: "danh sách nơi đã nhận số liệu",
  drafts: "bài đang viết",
  guides: "bài của xã",
  unsent: "việc chưa gửi sang máy khác",
  settings: "cài đặt riêng của máy này",
  "tablet-key": "khóa ký của máy",
  "backup-code": "mã sao lưu",
  copies: "bản thứ hai của sổ",
};
const whatToDo: Partial<Record<LostThing, string>> = {
  names: "Vào Tổ, ghi lại tên từng người.",
  pins: "Tổ trưởng đặt lại mã PIN cho từng người.",
  cards: "Thẻ khóa đã in không mở được nữa. Hủy thẻ cũ, vào Thẻ khóa in bộ mới.",
  contacts: "Ai hẹn gọi lại thì hỏi lại số điện thoại.",
  units: "Vào Đơn vị, tải lại danh mục.",
  figures: "Nhờ các xã gửi lại tệp số liệu.",
  senders: "Lần tới nhận tệp, gọi hỏi dấu như lần đầu.",
  drafts: "Vào Tổ, Bài học, xem bài nào thiếu thì viết lại.",
  guides: "Khôi phục từ bản sao lưu, hoặc vào Tổ, Bài học, viết và ký lại bài thiếu.",
  settings: "Xem lại máy in và cỡ màn hình ở Máy này.",
  "tablet-key": "Máy đã có khóa mới, chữ cái vẫn như cũ. Lần tới gửi số liệu, nơi nhận sẽ gọi hỏi dấu mới.",
  "backup-code": "Vào Sao lưu, làm mã mới, in ra cất. Bản cũ vẫn mở bằng mã cũ.",
  copies: "Máy đã ghi lại bản này. Thấy thiếu gì thì lấy từ bản sao lưu.",
};

/** Backups, and what staff must know of a tablet that lost something: read by leads and whoever looks after the tablet. */
export const safety = {
  refusals,
  backup: {
    title: "Sao lưu",
    leadOnly: "Chỉ tổ trưởng làm được bản sao lưu.",
    how: "Máy hỏng hay mất thì lấy lại sổ từ bản này. Nên làm mỗi tuần, cất trên thẻ nhớ để nơi khác.",
    holds:
      "Trong tệp có: sổ các số, tên thành viên, số liệu các xã đã nhận, mã PIN đã khóa, không ai đọc ra. Không có: tên, điện thoại, ghi chú về bà con.",
    last: (day: string) => `Lần gần nhất: ${day}.`,
    never: "Máy này chưa có bản sao lưu nào.",
    codeTitle: "Mã sao lưu",
    code: "Có mã này mới mở được bản sao lưu. In hoặc chép ra giấy, cất xa chỗ để thẻ nhớ. Máy không hiện lại mã này.",
    print: "In mã này",
    kept: "Tôi đã cất mã",
    firstCode: "Làm mã sao lưu",
    newCode: "Mất giấy rồi? Làm mã mới",
    newCodeHow: "Bản cũ vẫn mở bằng mã cũ. Bản làm từ nay mở bằng mã mới.",
    save: "1. Lưu ra tệp",
    saved: "Đã đưa tệp cho trình duyệt. Chép vào thẻ nhớ rồi làm bước 2.",
    check: "2. Đọc thử tệp vừa lưu",
    checked: (lines: number) => `Tệp đọc được, có ${lines} dòng. Đã ghi là có bản sao lưu.`,
  },
  restore: {
    title: "Lấy lại từ bản sao lưu",
    how: "Cần tệp .tramso và mã sao lưu in trên giấy. Máy sẽ dùng chữ cái mới để không số nào phát hai lần.",
    code: "Mã sao lưu",
    file: "Chọn tệp sao lưu",
    chosen: (name: string) => `Đã chọn: ${name}`,
    noFile: "Chọn tệp sao lưu trước đã.",
    go: "Lấy lại",
    working: "Đang mở tệp…",
  },
  notices: {
    restored: (n: number) => `Bộ nhớ máy bị hỏng một phần. Máy đã lấy lại ${n} dòng từ bản thứ hai.`,
    missing: (n: number) => `Máy bị mất ${n} dòng trong sổ. Hỏi bà con đang cầm số, và lấy lại từ bản sao lưu nếu có.`,
    back: (all: readonly LostThing[]) => `Máy đã lấy lại từ bản thứ hai: ${all.map((one) => things[one]).join(", ")}.`,
    lost: (all: readonly LostThing[]) => `Máy bị mất: ${all.map((one) => things[one]).join(", ")}.`,
    whatToDo,
    known: "Tôi đã biết",
    spent: "Bộ nhớ máy đã đầy. Máy còn nhận được ít số nữa. Sao lưu ngay và báo người phụ trách máy.",
    filling: "Bộ nhớ máy sắp đầy. Sao lưu và báo người phụ trách máy.",
    clock: (day: string) => `Máy báo hôm nay là ${day}. Ngày này có đúng không? Máy tạm chạy theo giờ cũ.`,
    clockRight: "Đúng, hôm nay là ngày đó",
    lostAll: (n: number) => `Máy này bị mất sổ (${n} dòng). Đừng mở trạm mới: lấy lại từ bản sao lưu ở dưới.`,
  },
};

export type SafetyWords = typeof safety;
