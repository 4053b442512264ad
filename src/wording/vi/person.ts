/** Whom one plays in the practice, here and at home. */
export const person = {
  who: "Cô Tập",
  today: "Hôm nay mình là cô Tập, ở Xã Bài Tập.",
  minutes: (n: number) => `Chừng ${n} phút.`,
  more: "Cần gì, tốn bao nhiêu?",
  facts: { name: "Họ tên", commune: "Nơi ở", number: "Số định danh", phone: "Điện thoại", pin: "Mã PIN ngân hàng" },
  her: {
    name: "Nguyễn Thị Tập",
    commune: "Ấp Thử, Xã Bài Tập",
    number: "000 123 456 789",
    phone: "000 123 4567",
    pin: "2580",
  },
};

export type PersonWords = typeof person;
