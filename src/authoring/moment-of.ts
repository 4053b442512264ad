import { locale } from "../wording/locale";

/** A moment as people here read it: "30/11/26, 09:12". */
export const momentOf = (at: number): string =>
  new Date(at).toLocaleString(locale(), { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" });
