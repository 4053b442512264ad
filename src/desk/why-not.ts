import type { NotWritten } from "../domain/request/decide";
import type { Appended } from "../journal/journal";

/** Why a line was not written, as a verb says it. */
export const whyNot = (answer: Exclude<Appended, "written">): NotWritten =>
  answer === "away" ? "hub-away" : "contested";
