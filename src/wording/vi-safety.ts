const refusals = {
  "not-a-backup": "Tệp này không phải bản sao lưu của trạm. Chọn tệp có đuôi .tramso.",
  "wrong-code": "Mã sao lưu chưa đúng với tệp này. Xem lại giấy, từng nhóm bốn chữ.",
  "older-file": "Đây là tệp lưu lần trước. Đọc tệp vừa lưu, hoặc bấm bước 1 để lưu lại.",
  damaged: "Tệp bị hỏng hoặc chép thiếu. Lấy bản khác. Máy này chưa đổi gì.",
  "other-office": "Đây là bản sao lưu của cơ quan khác. Máy này chưa đổi gì.",
  "later-release": "Bản sao lưu này làm từ phiên bản mới hơn. Cập nhật máy này rồi thử lại.",
  contested: "Máy đang bận ghi việc khác. Bấm lại lần nữa.",
};

/** Backups, and what staff must know of a tablet that lost something: read by leads and whoever looks after the tablet. */
export const viSafety = {
  refusals,
  backup: {
    title: "Sao lưu",
    leadOnly: "Chỉ tổ trưởng làm được bản sao lưu.",
    how: "Máy hỏng hay mất thì lấy lại sổ từ bản này. Nên làm mỗi tuần, cất trên thẻ nhớ để nơi khác.",
    holds:
      "Trong tệp có: sổ các số, tên thành viên, mã PIN đã xáo, không đọc ra được. Không có: tên, điện thoại, ghi chú về bà con.",
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
    known: "Tôi đã biết",
    spent: "Bộ nhớ máy đã đầy. Máy còn nhận được ít số nữa. Sao lưu ngay và báo người phụ trách máy.",
    filling: "Bộ nhớ máy sắp đầy. Sao lưu và báo người phụ trách máy.",
    clock: (day: string) => `Máy báo hôm nay là ${day}. Ngày này có đúng không? Máy tạm chạy theo giờ cũ.`,
    clockRight: "Đúng, hôm nay là ngày đó",
    lostAll: (n: number) => `Máy này bị mất sổ (${n} dòng). Đừng mở trạm mới: lấy lại từ bản sao lưu ở dưới.`,
  },
};

export type SafetyWords = typeof viSafety;
