/** The practice of a guide on the phone of whoever took it home; its page is Vietnamese, as the practice screens are. */
export const homePractice = {
  offer: "Làm thử trên điện thoại này",
  about: "Bài tập, không nộp thật. Không gửi gì đi. Lần sau không có mạng vẫn làm được.",
  title: "Làm thử ở nhà",
  opening: "Bài làm thử đang mở. Lâu quá chưa thấy thì bà con xem lại mạng, rồi mở lại trang này.",
  all: "Xem các bài",
  read: "Đọc bài",
  ask: "Nhờ người chỉ",
  whoIsIt: "Tên, số của cô",
};

export type HomePracticeWords = typeof homePractice;
