import type { CardKind } from "../../domain/contact/card-code";

const kinds: Record<CardKind, string> = {
  key: "Thẻ khóa",
  "recovery-1": "Thẻ dự phòng 1",
  "recovery-2": "Thẻ dự phòng 2",
};

/** Key cards: making, printing, reading back, and opening what a citizen left. */
export const cards = {
  title: "Thẻ khóa",
  how: "Tên và số điện thoại bà con để lại được khóa kín. Muốn xem phải có thẻ và mã PIN, thiếu một là không mở được.",
  leadOnly: "Chỉ tổ trưởng làm được thẻ.",
  sample: "Bản dùng thử không nhận tên và số điện thoại của ai, nên không có thẻ.",
  kinds,
  first: {
    title: "Làm bộ thẻ đầu tiên",
    how: "Máy in ba thẻ: một thẻ khóa của cô chú, hai thẻ dự phòng. Đọc lại đủ ba thẻ thì bà con mới để lại số điện thoại được.",
    pin: "Mã PIN của cô chú",
    make: "Làm ba thẻ",
  },
  print: {
    title: "In thẻ rồi đọc lại",
    how: "In ra, cắt rời. Thẻ khóa mang theo người. Hai thẻ dự phòng cất hai chỗ khác nhau, đừng để cạnh máy này.",
    button: "In thẻ",
    printed: "Đã in xong, đọc lại",
    cancel: "Thôi, không làm thẻ",
    of: (kind: string, name: string) => `${kind} của ${name}`,
    keep: "Cất riêng, đừng để cạnh máy. Mất thẻ thì báo tổ trưởng bỏ thẻ ngay.",
    qr: (kind: string) => `Mã QR của ${kind.toLowerCase()}`,
  },
  read: {
    title: "Đọc lại thẻ",
    how: (kind: string) => `Đưa ${kind.toLowerCase()} vừa in trước máy ảnh, hoặc gõ dãy chữ trên thẻ.`,
    check: "Kiểm tra thẻ",
    other: (kind: string) => `Đây không phải ${kind.toLowerCase()} vừa in.`,
    done: "Thẻ đã dùng được.",
  },
  list: {
    title: "Thẻ của từng người",
    has: "đã có thẻ",
    stale: "đã đổi mã PIN, cần làm lại thẻ",
    none: "chưa có thẻ",
    make: (name: string) => `Làm thẻ cho ${name}`,
    replace: (name: string) => `Thay thẻ của ${name}`,
    revoke: (name: string) => `Bỏ thẻ của ${name}`,
    revoked: (name: string) => `Đã bỏ thẻ của ${name}. Thẻ cũ không mở được gì nữa.`,
    recovery: "Thay hai thẻ dự phòng",
  },
  proof: {
    mine: "Thẻ khóa của cô chú",
    mineHint: "Mất thẻ khóa thì dùng một thẻ dự phòng.",
    second: "Thẻ dự phòng còn lại, nếu đã đổi mã PIN",
    secondHint: "Có đủ hai thẻ dự phòng thì không cần nhớ mã PIN cũ.",
    pin: "Mã PIN của cô chú",
    theirPin: (name: string) => `Mã PIN của ${name}, người đó tự gõ`,
    go: "Làm thẻ",
    back: "Quay lại",
  },
  field: {
    label: "Thẻ khóa",
    hint: "Bảy nhóm, mỗi nhóm năm chữ hoặc số.",
    scan: "Quét bằng máy ảnh",
    stop: "Tắt máy ảnh",
    noCamera: "Không dùng được máy ảnh. Gõ dãy chữ trên thẻ.",
    camera: "Máy ảnh đang tìm mã QR",
  },
  faults: {
    length: "Dãy chữ trên thẻ có bảy nhóm, mỗi nhóm năm chữ hoặc số.",
    group: (n: number) => `Nhóm thứ ${n} chưa đúng. Xem lại năm chữ của nhóm đó.`,
    "not-a-card": "Dãy này không phải của thẻ khóa.",
    "wrong-card": "Thẻ này không mở được: đã bị thay, bị bỏ, hoặc của người khác.",
    "key-lost":
      "Máy này mất khóa đi cùng thẻ nên chưa mở được, thẻ nào cũng vậy. Tổ trưởng tải lại trang, vào Thẻ khóa in bộ mới.",
    "wrong-pin": (left: number) => `Mã PIN chưa đúng. Còn ${left} lần thử.`,
    wait: (minutes: number) => `Sai nhiều lần. Chờ ${minutes} phút rồi thử lại.`,
  },
  contact: {
    title: "Bà con có để lại cách liên lạc",
    answerBy: (day: string) => `Trả lời chậm nhất là ${day}.`,
    purposes: {
      "call-back": "Để được gọi lại.",
      "home-visit": "Để có người tới nhà.",
      "follow-up": "Để hỏi lại về số này.",
      membership: "Để tổ liên lạc.",
    },
    open: "Mở xem",
    unlock: "Mở khóa",
    unlockHow: "Đưa thẻ khóa rồi gõ mã PIN. Khóa máy là đóng lại.",
    name: "Tên",
    phone: "Điện thoại",
    hamlet: "Nhà ở",
    gone: "Thông tin này đã xóa.",
    notInHand: "Nhận số này trước rồi mới mở được.",
    erase: "Bà con nhờ xóa",
  },
};

export type CardsWords = typeof cards;
