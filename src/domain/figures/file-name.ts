import { foldedWords } from "../search/fold-text";

const mostLetters = 80;

/**
 * The name of a file out of words people read: "Báo cáo tháng 11 năm 2026, Xã Hưng Nhượng" becomes
 * "bao-cao-thang-11-nam-2026-xa-hung-nhuong". Without marks, because disks write one marked letter in two ways: copied by
 * stick or packed, such a name is garbled, stands there twice, or opens no more.
 */
export const fileName = (words: string, ending: string): string =>
  `${foldedWords(words).join("-").slice(0, mostLetters).replace(/-$/, "")}.${ending}`;
