/** What a member reads who changes their PIN; fetched with that screen. */
export const pin = {
  how: "Gõ mã đang dùng, rồi mã mới hai lần. Gõ sai mã đang dùng thì máy cũng tính như gõ sai ở cửa.",
  onPhone: "Mã này chỉ mở điện thoại này. Mã PIN ở máy của trạm không đổi theo.",
  sample: "Đang dùng thử nên không có mã PIN nào để đổi.",
  old: "Mã PIN đang dùng",
  fresh: "Mã PIN mới (sáu số)",
  again: "Gõ lại mã PIN mới",
  save: "Đổi mã PIN",
  changed: "Đã đổi. Từ nay vào máy bằng mã mới.",
  faults: {
    "same-pin": "Đây vẫn là mã cũ. Chọn sáu số khác.",
    "no-first-pin": "Mã này đã được đổi rồi. Khóa máy, rồi vào bằng mã mới.",
    wrong: (left: number) => `Mã PIN đang dùng chưa đúng. Còn ${left} lần thử.`,
    wait: (minutes: number) => `Gõ sai nhiều lần. Chờ ${minutes} phút rồi thử lại.`,
  },
  card: "Cô chú có thẻ khóa. Đổi mã rồi, thẻ vẫn mở được cửa vào máy, nhưng không mở được số điện thoại bà con để lại, cho tới khi làm lại thẻ.",
  cardOfMember: "Đổi xong thì nhờ tổ trưởng: “Máy này”, “Thẻ khóa”, “Thay thẻ”. Cô chú gõ mã mới lúc đó.",
  cardOfLead:
    "Đổi xong thì làm lại thẻ ở “Máy này”, “Thẻ khóa”: cần đủ hai thẻ dự phòng, hoặc nhờ một tổ trưởng khác có thẻ.",
  first: {
    title: (name: string) => `${name} đặt mã PIN của mình`,
    how: "Mã trên giấy chỉ để vào lần đầu. Chọn sáu số chỉ mình cô chú biết, rồi hủy tờ giấy.",
    save: "Đặt mã này và vào",
  },
};

export type PinWords = typeof pin;
