import { spoken } from "./words";

/** What days, times and numbers are written by, and labels are sorted by: the language of the moment with its digits. */
export const locale = (): string => spoken().locale ?? "vi-VN-u-nu-latn";
