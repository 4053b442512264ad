import type { FieldPart } from "../../practice/parts/field/schema";
import { plain } from "./same-text";

/** What a citizen should not give to an exercise. */
export type RealData = "citizen-id" | "phone" | "card" | "otp" | "password";

// How people write a long number: one block, or blocks parted by spaces, dots, dashes, slashes or brackets.
const numbers = /\d+(?:[\s.,\-\u2010-\u2015\u2212_/()·•]*\d+)*/gu;
// A mobile number of Viet Nam: 0, 84, +84, 0084 or 84(0), then 3, 5, 7, 8 or 9, then eight digits.
const mobile = /^(?:0|84|0084|840)[35789]\d{8}$/;
// A landline: 0 and 2, the province, then the number, eleven digits in all since 2017.
const landline = /^(?:0|84|0084|840)2\d{9}$/;
// A card of a bank: 16 digits, some of the older ones 19.
const card = /^(?:\d{16}|\d{19})$/;

/**
 * Notices real data in the text of a field: an identity number (12 digits, or 9 on the old card), a telephone number or
 * the number of a bank card anywhere in any field; in a field for a one-time code or a PIN four digits or more; in a password field anything. The field's own
 * practice value, as far as it is typed, and invented numbers (they start with 000) are never noticed.
 */
export function noticeRealData(text: string, kind: FieldPart["kind"], practice?: string): RealData | undefined {
  const typed = plain(readable(text));
  if (practice !== undefined && plain(readable(practice)).startsWith(typed)) return undefined;
  if (kind === "password" && typed) return "password";
  for (const [run] of readable(text).matchAll(numbers)) {
    const found = realNumber(run);
    if (found) return found;
  }
  return (kind === "otp" || kind === "pin") && typed.replace(/\D/g, "").length >= 4 ? "otp" : undefined;
}

/**
 * Notices in what somebody types what looks like a secret in any field: six digits alone, as a one-time code has them; four
 * and more behind the word for a code; a password behind its word, or a word of letters, digits and signs as nobody writes
 * one otherwise. Amounts of money and numbers being typed where a number belongs are none.
 */
export function noticeTyped(text: string, kind: FieldPart["kind"], practice?: string): RealData | undefined {
  const noticed = noticeRealData(text, kind, practice);
  const typed = readable(text);
  if (noticed || (practice !== undefined && plain(readable(practice)).startsWith(plain(typed)))) return noticed;
  if (spokenPassword.test(typed) || typed.split(/\s+/u).some(looksLikePassword)) return "password";
  const awaitsNumber = kind !== "text" && kind !== "search";
  return spokenCode.test(typed) || (loneCode.test(typed) && !awaitsNumber) ? "otp" : undefined;
}

const loneCode = /^\s*\d{3}\s?\d{3}\s*$/u;
const spokenCode = /(?:otp|mã xác (?:nhận|thực)|ma xac (?:nhan|thuc))\D{0,12}\d{4}/iu;
const spokenPassword = /(?:mật khẩu|mat khau|password|\bpass\b|\bmk\b)\s*(?:là|la|:|=|tôi|toi|tui)?\s*\S*\d/iu;
const looksLikePassword = (word: string): boolean =>
  word.length >= 8 && /\p{L}/u.test(word) && /\d/u.test(word) && (/[!@#$%^&*?_+=~]/u.test(word) || mixed.test(word));
const mixed = /^(?=.*\p{Lu})(?=.*\p{Ll})[\p{L}\d]+$/u;

// Full-width digits and no-break spaces become plain ones; invisible marks between digits disappear.
const readable = (text: string): string => text.normalize("NFKC").replace(/\p{Cf}/gu, "");

// The whole run first, then every stretch of its blocks, for two numbers written side by side.
function realNumber(run: string): RealData | undefined {
  const blocks = run.match(/\d+/g) ?? [];
  const whole = blocks.join("");
  if (invented(whole)) return undefined;
  const stretches = blocks.flatMap((_, from) =>
    blocks.slice(from).map((_, more) => blocks.slice(from, from + more + 1)),
  );
  return [whole, ...stretches.map((stretch) => stretch.join(""))].map(kindOfNumber).find(Boolean);
}

function kindOfNumber(digits: string): RealData | undefined {
  if (invented(digits)) return undefined;
  if (mobile.test(digits) || landline.test(digits)) return "phone";
  if (card.test(digits)) return "card";
  return digits.length === 12 || digits.length === 9 ? "citizen-id" : undefined;
}

const invented = (digits: string): boolean => digits.startsWith("000") && digits.length <= 12;
