/** The days of the week, from Sunday. */
export const day = {
  weekdays: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
};

export type DayWords = typeof day;
