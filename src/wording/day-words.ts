import { language } from "./words";

const weekdays = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const weekday = (day: string, tongue: keyof typeof weekdays): string =>
  weekdays[tongue][new Date(`${day}T00:00:00Z`).getUTCDay()]!;

/** A day ("2026-11-25") as people say it: "thứ Tư 25-11". The parts hold together when a line breaks. */
export function spokenDay(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  return `${weekday(day, language())} ${date}-${month}`.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}

/** The same for a voice, always in Vietnamese, without a sign it could stumble over: "thứ Tư 25 tháng 11". */
export function dayAloud(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  return `${weekday(day, "vi")} ${date} tháng ${month}`;
}
