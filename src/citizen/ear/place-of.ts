import type { EarWords } from "../../wording/vi/ear";

export type Place = keyof EarWords["places"];

const rows = ["top", "", "bottom"] as const;
const columns = ["left", "", "right"] as const;

const third = (at: number, of: number): number => Math.min(2, Math.max(0, Math.floor((at / of) * 3)));

/** Where on the glass something lies, by its middle: one of nine places that a hand finds without looking. */
export function placeOf({ left, top, width, height }: DOMRect, glass: { width: number; height: number }): Place {
  const row = rows[third(top + height / 2, glass.height)];
  const column = columns[third(left + width / 2, glass.width)];
  return ([row, column].filter(Boolean).join("-") || "middle") as Place;
}
