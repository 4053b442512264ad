import type { FieldPart } from "../../practice/parts/field/schema";
import { plain } from "./try-part";

/** What a citizen should not give to an exercise. */
export type RealData = "citizen-id" | "phone" | "otp" | "password";

// How people write a long number: one block, or blocks parted by spaces, dots, dashes, slashes or brackets.
const numbers = /\d+(?:[\s.,\-\u2010-\u2015\u2212_/()·•]*\d+)*/gu;
// A mobile number of Viet Nam: 0, 84, +84, 0084 or 84(0), then 3, 5, 7, 8 or 9, then eight digits.
const mobile = /^(?:0|84|0084|840)[35789]\d{8}$/;

/**
 * Notices real data in the text of a field: an identity number (12 digits, or 9 on the old card) or a mobile number
 * anywhere in any field; in a one-time-code field four digits or more; in a password field anything. The field's own
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
  return kind === "otp" && typed.replace(/\D/g, "").length >= 4 ? "otp" : undefined;
}

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
  if (mobile.test(digits)) return "phone";
  return digits.length === 12 || digits.length === 9 ? "citizen-id" : undefined;
}

const invented = (digits: string): boolean => digits.startsWith("000") && digits.length <= 12;
