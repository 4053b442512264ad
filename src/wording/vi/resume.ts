/** Words of the code with which a citizen goes on with a guide. */
export const resume = {
  open: "Học tiếp bài bữa trước",
  title: "Học tiếp bài bữa trước",
  ask: "Bấm mã ghi trên giấy, hoặc mã bà con đã nhớ.",
  like: "Mã giống vầy:",
  key: (sign: string) => (/\d/.test(sign) ? `Số ${sign}` : `Chữ ${sign}`),
  erase: "Xóa",
  goOn: "Học tiếp",
  wrong: "Mã này chưa đúng. Bà con coi lại từng chữ, rồi bấm lại nhé.",
  gone: "Bài này không còn trong máy. Bà con chọn bài khác, hoặc bấm “Nhờ giúp”.",
  yours: "Mã để học tiếp ở đây:",
  howTo: (button: string) => `Lần sau bấm “Số của tôi”, rồi “${button}”.`,
};

export type ResumeWords = typeof resume;
