import type { SharingWords } from "./vi/sharing";
import { sharing } from "./vi/sharing";
import { locale } from "./locale";
import { wordsOf } from "./words";

/** The words about the other devices of the office, in the language of the moment. */
export const sharingWords: () => SharingWords = wordsOf("sharing", sharing);

/** A time of today as people read it: "09:12"; with its day when that is another one. */
export function timeSaid(at: number, now: number): string {
  const zone = { timeZone: "Asia/Ho_Chi_Minh" } as const;
  const date = (instant: number) => new Date(instant).toLocaleDateString(locale(), zone);
  const time = new Date(at).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit", ...zone });
  return date(at) === date(now) ? time : `${time}, ${date(at)}`;
}
