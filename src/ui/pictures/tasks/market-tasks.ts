import { money, phone, returns } from "../pieces";
import type { Shape } from "../topic-shapes";

/** A picture for each task of buying and selling. */
export const marketTasks = {
  cart: [
    { d: "M15 18h43l-8 23H21z", fill: "soft" },
    { d: "M4 8h9l8 33" },
    { circle: [25, 53, 5], fill: "solid" },
    { circle: [46, 53, 5], fill: "solid" },
  ],
  "parcel-back": [
    { d: "M4 18L28 6l24 12v26L28 56 4 44z", fill: "soft" },
    { d: "M4 18l24 12 24-12M28 30v26" },
    ...returns,
  ],
  sell: [phone, { circle: [30, 28, 9], fill: "soft" }, { d: "M30 19c0-5 2-7 6-8M22 44h4" }, ...money],
  pack: [{ d: "M9 32h46v26H9z", fill: "soft" }, { d: "M9 32L3 21h20l9 11M55 32l6-11H41l-9 11M32 3v17M24 13l8 8 8-8" }],
} satisfies Record<string, Shape[]>;
