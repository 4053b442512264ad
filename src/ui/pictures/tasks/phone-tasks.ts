import { corners, phone } from "../pieces";
import type { Shape } from "../topic-shapes";

/** A picture for each task with the phone itself. */
export const phoneTasks = {
  scan: [
    corners,
    { rect: [15, 15, 13, 13, 2], fill: "solid" },
    { rect: [37, 16, 11, 11, 2] },
    { rect: [16, 40, 11, 9, 2] },
    { d: "M38 41h5M48 41v8M40 49h2M2 34h60" },
  ],
  "large-letters": [{ d: "M3 56l9-24 9 24M6 48h12" }, { d: "M23 56L42 8l19 48M30 41h24" }],
  "phone-lock": [
    phone,
    { rect: [22, 29, 20, 17, 3], fill: "solid" },
    { d: "M26 29v-5a6 6 0 0 1 12 0v5" },
    { d: "M32 36v3", fill: "cut" },
  ],
  sim: [
    { d: "M11 9a5 5 0 0 1 5-5h21l16 16v35a5 5 0 0 1-5 5H16a5 5 0 0 1-5-5z", fill: "soft" },
    { circle: [32, 28, 7.5], fill: "solid" },
    { d: "M18 51c0-9 5-13 14-13s14 4 14 13z", fill: "solid" },
  ],
} satisfies Record<string, Shape[]>;
