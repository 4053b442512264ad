/** What an office promised, beside what it kept. */
export const promise = {
  title: "Lời hứa của trạm",
  promised: "Đã hứa",
  soon: (minutes: number) => `Chờ chưa tới ${minutes} phút`,
  alone: "Tự làm được",
  now: { day: "Hôm nay", week: "Tuần này", month: "Tháng này" },
  of: (have: number, of: number) => `${have} trong ${of} lượt`,
  saved: (share: string, have: number, of: number) => (of ? `${share} (${have} trong ${of})` : "–"),
  nobody: "chưa có lượt nào",
  short: "chưa đạt",
  note: "Dưới 5 lượt thì chưa nói đạt hay chưa.",
  unset: "Trạm chưa hứa gì với bà con. Ví dụ: 80 % chờ chưa tới 15 phút, 60 % tự làm được.",
  set: "Đặt lời hứa",
  change: "Sửa lời hứa",
};
