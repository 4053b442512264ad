import { badgeWith } from "../pieces";
import type { Shape } from "../topic-shapes";

const calendar: Shape[] = [{ rect: [7, 11, 50, 47, 6], fill: "soft" }, { d: "M7 24h50M20 5v12M44 5v12" }];
const person = (x: number, y: number): Shape[] => [
  { circle: [x, y, 5], fill: "soft" },
  { d: `M${x - 8} ${y + 19}c0-8 3-11 8-11s8 3 8 11`, fill: "soft" },
];

/** A picture for each task with health and its insurance. */
export const healthTasks = {
  "health-book": [
    { d: "M12 9a4 4 0 0 1 4-4h36v54H16a4 4 0 0 1-4-4z", fill: "soft" },
    { d: "M12 54a5 5 0 0 1 5-5h35" },
    { d: "M28 12h8v7h7v8h-7v7h-8v-7h-7v-8h7z", fill: "solid" },
  ],
  "see-doctor": [
    { rect: [4, 5, 28, 54, 5], fill: "soft" },
    { d: "M15 22h6v6h6v6h-6v6h-6v-6H9v-6h6z", fill: "solid" },
    { d: "M41 8h-2v12a9.500 9.500 0 0 0 19 0V8h-2M48.500 30v13" },
    { circle: [48.5, 50, 7], fill: "soft" },
  ],
  "insurance-card": [
    { rect: [4, 13, 56, 38, 6], fill: "soft" },
    { d: "M20 43c-7-5-11-9-11-14a6 6 0 0 1 11-3 6 6 0 0 1 11 3c0 5-4 9-11 14z", fill: "solid" },
    { d: "M39 25h13M39 33h13M39 41h8" },
  ],
  expiry: [...calendar, { d: "M18 33h10l-6 7a5.500 5.500 0 1 1-5 8M38 36l6-4v19" }],
  "book-visit": [
    { rect: [4, 14, 44, 44, 4], fill: "soft" },
    { d: "M22 22h8v6h6v8h-6v6h-8v-6h-6v-8h6z", fill: "solid" },
    ...badgeWith("M46 37v9l6 4"),
  ],
  "family-cover": [
    { d: "M3 28a29 25 0 0 1 58 0z", fill: "soft" },
    { d: "M32 28V3" },
    ...person(14, 40),
    ...person(50, 40),
    ...person(32, 42),
  ],
} satisfies Record<string, Shape[]>;
