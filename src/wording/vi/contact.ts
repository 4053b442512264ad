/** What a citizen reads when leaving a way to be reached. The sentences of `consent` belong to consent version 1. */
export const contact = {
  choose: "Để lại cách liên lạc",
  title: "Trạm liên lạc với bà con bằng cách nào?",
  how: "Ghi một ô cũng được. Không ghi cũng vẫn được giúp.",
  name: "Tên bà con hay gọi",
  phone: "Số điện thoại",
  hamlet: "Nhà ở ấp nào",
  agree: "Tôi đồng ý",
  consent: [
    "Trạm chỉ dùng những điều này để liên lạc về số của bà con.",
    "Chỉ người giúp bà con mở xem được.",
    "Xong việc là xóa. Chưa xong thì lâu nhất là số ngày ghi bên dưới.",
    "Bà con xóa lúc nào cũng được, ngay trên máy này.",
  ],
  days: (n: number) => `Giữ nhiều nhất ${n} ngày.`,
  send: "Gửi",
  skip: "Thôi, không để lại",
  left: (day: string) => `Đã giữ kín cách liên lạc. Trạm trả lời chậm nhất là ${day}.`,
  erase: "Xóa thông tin của tôi",
  faults: {
    "no-consent": "Chưa bấm “Tôi đồng ý” thì trạm không giữ gì cả.",
    "nothing-left": "Ghi ít nhất một ô, hoặc bấm “Thôi, không để lại”.",
    "not-a-phone": "Số điện thoại chưa đúng. Bà con xem lại từng số.",
    "too-long": "Dài quá. Ghi ngắn lại giúp trạm.",
    "no-key": "Trạm chưa nhận được cách liên lạc. Bà con dặn người ở bàn.",
    "already-closed": "Số này đã xong rồi, không cần để lại nữa.",
    "unknown-request": "Không thấy số này.",
    failed: "Máy chưa ghi được. Bà con bấm lại lần nữa.",
  },
};

export type ContactWords = typeof contact;
