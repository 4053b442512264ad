/** The paper log for a day without power, and its entering. */
export const paper = {
  title: "Sổ giấy ngày mất điện",
  how: "In sẵn vài tờ để ở quầy. Có điện lại thì nhập vào máy, mỗi dòng vài giây.",
  print: {
    title: "In sổ giấy",
    first: "Số đầu tiên trên tờ",
    button: "In tờ này",
    sheet: "Sổ giúp bà con – ngày mất điện",
    day: "Ngày:",
    number: "Số",
    came: "Giờ tới",
    topic: "Việc cần giúp",
    helper: "Ai giúp",
    outcome: "Kết quả (khoanh một chữ)",
    letters: "T: tự làm được · L: làm thay · C: chuyển nơi khác · K: chưa tới lượt",
    /** One of them is ringed on a line. */
    marks: "T\u2003L\u2003C\u2003K",
    noNames: "Không ghi tên, số điện thoại, số căn cước của bà con. Giúp miễn phí.",
    numberFault: "Số đầu tiên là số từ 1 đến 900.",
  },
  enter: {
    title: "Nhập sổ giấy vào máy",
    day: "Ngày trên tờ giấy",
    number: "Số trên giấy",
    topic: "Việc cần giúp",
    general: "Hỏi chung",
    helper: "Ai giúp",
    outcome: "Kết quả",
    howto: "Bấm kết quả là lưu và sang số kế tiếp.",
    entered: (number: string, outcome: string) => `Đã nhập ${number}: ${outcome}.`,
    before: (number: string) => `${number} của ngày này nhập rồi, giữ như lần đầu.`,
    notYet: "Ngày này chưa tới. Xem lại ngày trên tờ giấy.",
    dayFault: "Ghi ngày như 24-11-2026.",
    numberFault: "Số trên giấy là số từ 1 đến 999.",
    notOpened: "Máy này chưa mở trạm.",
  },
};

export type PaperWords = typeof paper;
