/** Choosing a day, with a tap or in a month. */
export const calendar = {
  today: "Hôm nay",
  yesterday: "Hôm qua",
  tomorrow: "Ngày mai",
  endOfMonth: "Cuối tháng",
  calendar: "Lịch",
  choose: (label: string) => `Chọn: ${label}`,
  month: (day: string) => `Tháng ${Number(day.slice(5, 7))}-${day.slice(0, 4)}`,
  before: "Tháng trước",
  after: "Tháng sau",
  weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
};

export type CalendarWords = typeof calendar;
