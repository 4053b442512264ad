import type { NotWritten } from "../domain/request/decide";
import type { Appended } from "../journal/journal";

const reasons = { away: "hub-away", taken: "contested", void: "no-right" } as const;

/** Why a line was not written, as a verb says it. */
export const whyNot = (answer: Exclude<Appended, "written">): NotWritten => reasons[answer];
