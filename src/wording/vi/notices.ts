/** What staff read about what others made and the station is built of. */
export const notices = {
  title: "Phần mềm của người khác",
  how: "Trạm này dùng phần mềm, phông chữ và danh mục của những người dưới đây. Bấm vào tên để đọc giấy phép bằng tiếng Anh.",
};

export type NoticesWords = typeof notices;
