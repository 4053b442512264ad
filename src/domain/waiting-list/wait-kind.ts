import type { Way } from "../request/way";

/** What somebody waits for: a turn in the room, a turn on a day that was named, a call back or a visit. */
export type WaitKind = "here" | "appointment" | Exclude<Way, "here">;

export const waitKinds: readonly WaitKind[] = ["here", "appointment", "call-back", "home-visit"];

/** After how many minutes of waiting a lead is told, for each kind. */
export type LongWaits = Record<WaitKind, number>;

/** An appointment names a day, not an hour; a call back or a visit has to wait for a quiet moment. */
export const usualLongWaits: LongWaits = { here: 20, appointment: 60, "call-back": 120, "home-visit": 240 };
