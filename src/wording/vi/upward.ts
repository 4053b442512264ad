/** Figures that go up to the province, and are received there, without any file. */
export const upward = {
  title: "Số liệu tự lên tỉnh",
  how: "Mỗi ngày một lần, máy này gửi số liệu từng tháng, từng quý lên tỉnh qua máy chủ chung. Như trong tệp: chỉ có số đếm, số dưới 5 không nêu riêng. Máy chủ không đọc được, chỉ tỉnh mở được.",
  ask: "Hỏi máy chủ: tỉnh nào nhận",
  askMore: "Thêm nơi nhận của tỉnh",
  asking: "Đang hỏi máy chủ chung…",
  nobody: "Tỉnh chưa có máy nào nhận số liệu qua máy chủ này. Vẫn gửi bằng tệp được.",
  reader: (province: string, mark: string) => `${province} nhận bằng máy có dấu: ${mark}.`,
  compare: "Gọi cho tỉnh, nghe họ đọc dấu trên màn hình Nơi đã tới của họ. Khớp từng chữ thì bấm gửi.",
  yes: "Khớp, tự gửi từ nay",
  no: "Không khớp, không gửi",
  sendsTo: (marks: string) => `Đang tự gửi cho máy của tỉnh có dấu: ${marks}.`,
  lastPut: (day: string) => `Lần gửi mới nhất: ngày ${day}.`,
  notYet: "Chưa gửi lần nào. Có mạng là máy tự gửi.",
  stop: "Thôi tự gửi",
  stopHow: "Thôi tự gửi? Số đã gửi thì tỉnh vẫn giữ. Gửi bằng tệp vẫn được.",
  stopYes: "Phải, thôi gửi",
  sent: {
    put: "Đã gửi.",
    known: "Tỉnh đã có đúng số này rồi.",
    later: "Hôm nay đã gửi rồi. Mai máy gửi tiếp nếu số có đổi.",
    nobody: "Chưa chọn nơi nhận.",
    nothing: "Chưa có số nào để gửi.",
    away: "Chưa nối được với máy chủ chung. Có mạng lại là máy tự gửi.",
    "too-large": "Số liệu quá dài, máy chủ chung không nhận. Xin gửi bằng tệp.",
  },
  receive: {
    title: "Nhận số liệu các nơi qua mạng",
    how: "Người phụ trách Trạm Số của tỉnh cấp cho máy này một mã. Từ đó số liệu các xã tự về đây mỗi khi mở màn hình này.",
    code: "Mã của tỉnh",
    save: "Nhận qua mạng",
    under: "Đang báo với máy chủ chung…",
    done: "Xong. Đọc dấu của máy này cho từng xã.",
  },
  reading: {
    title: "Số liệu các nơi tự về",
    mark: (mark: string) => `Dấu của máy này: ${mark}. Xã gọi hỏi thì đọc dấu này.`,
    up: "Đang nối với máy chủ chung. Số mới về là bảng ở trên đổi ngay.",
    begun: "Đang đọc số liệu đã gửi…",
    away: "Chưa nối được với máy chủ chung. Số đã nhận vẫn còn nguyên; nhận bằng tệp vẫn được.",
    "locked-out": "Máy chủ chung không nhận máy này nữa. Báo người phụ trách Trạm Số của tỉnh.",
    unknown: (office: string, mark: string) => `${office} gửi lần đầu. Dấu của họ: ${mark}.`,
    unfit: (files: number) =>
      `${files} bản gửi tới không đọc được hoặc ghi số không thể có. Không nhận bản nào như vậy.`,
  },
};

export type UpwardWords = typeof upward;
