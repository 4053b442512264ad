import { language } from "./words";

const weekdays = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/** A day ("2026-11-25") as people say it: "thứ Tư 25-11". The parts hold together when a line breaks. */
export function spokenDay(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  const weekday = weekdays[language()][new Date(`${day}T00:00:00Z`).getUTCDay()]!;
  return `${weekday} ${date}-${month}`.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}
