/** What the note to the province says of one step; a number that could point at somebody is already told as words. */
export interface TroubleTold {
  office: string;
  from: string;
  to: string;
  guide: string;
  step: string;
  seen: string;
  stumbled: string;
  hints: string;
  left: string;
  asked: string;
  errors: string;
  own: string;
}

/** Where citizens fail, step by step, and what a lead does about it. */
export const trouble = {
  title: "Chỗ bà con hay vấp",
  how: "Bước nào nhiều người vấp nhất xếp trước. Một lượt học vấp nhiều lần chỉ tính một. Ở đây chỉ có số đếm, không có tên ai.",
  days: "Tính trong",
  lastDays: (days: number) => `${days} ngày qua`,
  none: "Trong những ngày này chưa có bước nào làm bà con vấp.",
  more: (n: number) => `Xem thêm ${n} bước`,
  step: (n: number, text: string) => `Bước ${n}: ${text}`,
  /** The guide of this build no longer has the step. */
  gone: "Bước này không còn trong bài mới",
  figures: { seen: "Đã mở", stumbled: "Vấp", hints: "Cần gợi ý", left: "Bỏ dở", asked: "Nhờ giúp" },
  errors: "Hay sai",
  fix: "Giao người sửa bài",
  practise: "Làm thử bài này",
  note: "Nhắn cho tỉnh",
  given: (name: string, due: string) => `Đã giao sửa: ${name}, hạn ${due}.`,
  noteForm: {
    title: "Lời nhắn cho tỉnh",
    how: "Tải tệp rồi gửi qua thư công vụ, hoặc chép vào USB. Số dưới 5 không nêu rõ, để không lộ ai.",
    own: "Ý kiến thêm của tổ, không bắt buộc",
    save: "Tải tệp lời nhắn",
    file: (guide: string, n: number, day: string) => `loi-nhan-${guide}-buoc-${n}-${day}.txt`,
    saved: "Đã tải tệp về máy.",
    long: (most: number) => `Ý kiến dài quá, nhiều nhất ${most} chữ cái. Viết ngắn lại.`,
    number: "Xóa số điện thoại, số giấy tờ trong ý kiến rồi tải lại.",
    name: "Trong ý kiến có chữ giống tên người. Nên bỏ tên trước khi gửi.",
  },
  wishes: {
    title: "Bà con tìm mà chưa có bài",
    how: "Máy chỉ giữ chữ về việc cần làm. Có tên người, có số hay chữ lạ thì máy chỉ đếm, không giữ chữ nào.",
    line: (words: string, n: string) => `${words}: ${n} lần`,
    others: (n: number) => `Còn ${n} lần tìm chữ khác, máy không giữ chữ.`,
    save: "Tải phiếu đề nghị bài mới",
    file: (day: string) => `de-nghi-bai-moi-${day}.txt`,
    note: (office: string, from: string, to: string) =>
      `${office} đề nghị soạn bài mới. Từ ${from} đến ${to} bà con tìm mà chưa có bài:`,
  },
  few: "dưới 5",
  noteText: (told: TroubleTold): string =>
    [
      `Lời nhắn của ${told.office}, từ ${told.from} đến ${told.to}.`,
      `Bài ${told.guide}. ${told.step}.`,
      `Số lượt mở bước này: ${told.seen}. Vấp: ${told.stumbled}. Cần gợi ý: ${told.hints}. Bỏ dở: ${told.left}. Nhờ giúp: ${told.asked}.`,
      ...(told.errors ? [`Hay sai nhất: ${told.errors}.`] : []),
      "Đề nghị xem lại lời dặn và màn hình của bước này.",
      ...(told.own ? [`Ý kiến thêm: ${told.own}`] : []),
    ].join("\n"),
};
export type TroubleWords = typeof trouble;
