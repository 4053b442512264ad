import { noticeRealData } from "../practice/real-data";
import type { Fault } from "./fault";
import type { TextAt } from "./texts-of";

const what = {
  "citizen-id": "an identity or account number",
  phone: "somebody's phone number",
  card: "the number of a bank card",
  otp: "a code",
  password: "a password",
};

// Hotlines of companies and offices (1800…, 1900…), and the short ones behind the word that says to call them.
const hotline = /(?<!\d)1[89]00(?:[\s.-]*\d){4,6}(?!\d)|(?:gọi|nhắn|báo|số)\s+(?:113|114|115|156|5656|8079)(?!\d)/iu;

/** Numbers that could belong to somebody, and hotlines, which only an office can confirm. */
export function findRealNumbers(texts: TextAt[]): Fault[] {
  return texts.flatMap(({ path, text }): Fault[] => {
    if (hotline.test(text)) {
      const remedy = "leave the number out: say “số ở mặt sau thẻ”, or where to go";
      return [{ path, kind: "hotline", says: `"${text}" holds a hotline, which an office has to confirm`, remedy }];
    }
    const found = noticeRealData(text, "text");
    if (!found) return [];
    return [
      {
        path,
        kind: "real-number",
        says: `"${text}" could be ${what[found]}`,
        remedy: "begin invented numbers with 000",
      },
    ];
  });
}
