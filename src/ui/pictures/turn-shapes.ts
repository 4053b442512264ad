import { badgeWith, coin, dots } from "./pieces";
import type { Shape } from "./topic-shapes";

const face: Shape = { circle: [32, 32, 26], fill: "soft" };
const eyes: Shape[] = [
  { circle: [23, 26, 3.2], fill: "solid" },
  { circle: [41, 26, 3.2], fill: "solid" },
];
const siren: Shape[] = [
  { d: "M17 45V31a15 15 0 0 1 30 0v14z", fill: "soft" },
  { d: "M9 45h46v13H9zM32 10V3M14 17L8 11M50 17l6-6M10 31H3M54 31h7" },
];
const walker: Shape[] = [
  { circle: [28, 11, 6.5], fill: "soft" },
  { d: "M28 20v18l-9 20M28 38l9 8v12M28 24l-10 6-2 9M28 24l9 9" },
];

/** Pictures of what a citizen can choose while waiting and afterwards, for people who prefer not to read. */
export const turnShapes = {
  priority: [
    { circle: [10, 50, 6.5], fill: "soft" },
    { circle: [32, 50, 6.5], fill: "soft" },
    { circle: [54, 50, 6.5], fill: "solid" },
    { d: "M10 34C12 6 52 6 54 34M44 27l10 9 8-10" },
  ],
  "leave-contact": [
    { rect: [6, 4, 40, 54, 5], fill: "soft" },
    { d: "M18 15l6 8-4 4c2 5 6 9 10 11l4-4 8 6c0 4-3 6-7 6C25 46 12 33 11 21c0-4 3-6 7-6z", fill: "solid" },
    { d: "M43 46l13-13 6 6-13 13-8 2z", fill: "solid" },
  ],
  erase: [{ d: "M15 17l4 42h26l4-42", fill: "soft" }, { d: "M8 17h48M24 17V7h16v10M27 28v20M37 28v20" }],
  free: [
    { d: "M4 44h9l8-5h16a5 5 0 0 1 0 10H27", fill: "soft" },
    { d: "M40 46l12-6a5 5 0 0 1 5 8L39 59H4" },
    { d: "M35 30C25 23 21 18 21 12.500a7 7 0 0 1 14-3.500 7 7 0 0 1 14 3.500C49 18 45 23 35 30z", fill: "solid" },
  ],
  "no-secrets": [
    { rect: [3, 19, 58, 26, 6], fill: "soft" },
    dots(4, [
      [14, 32],
      [26, 32],
      [38, 32],
      [50, 32],
    ]),
    { d: "M10 58L54 6" },
  ],
  "no-money": [
    { d: "M4 44h9l8-5h16a5 5 0 0 1 0 10H27", fill: "soft" },
    { d: "M40 46l12-6a5 5 0 0 1 5 8L39 59H4" },
    ...coin(35, 17, 13),
    { d: "M57 3L16 37" },
  ],
  alarm: [...siren, { d: "M32 28v10" }],
  "alarm-sent": [...siren, ...badgeWith("M40 47l5 5 9-10")],
  "step-out": [
    { d: "M8 58V9a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v11M40 44v14M4 58h42", fill: "soft" },
    { d: "M27 32h32M49 22l10 10-10 10" },
  ],
  way: [
    { rect: [6, 11, 46, 44, 6], fill: "soft" },
    { d: "M6 25h46M18 5v11M40 5v11M15 35h8M15 45h8" },
    { circle: [46, 46, 13], fill: "solid" },
    { d: "M46 38v9l6 4", fill: "cut" },
  ],
  stay: [{ d: "M14 30V9h22v21", fill: "soft" }, { d: "M9 30h34a4 4 0 0 1 4 4v9H14zM14 43v15M46 43v15M14 30v13" }],
  morning: [{ d: "M16 46a16 16 0 0 1 32 0z", fill: "soft" }, { d: "M4 46h56M14 57h36M32 10v10M10 22l6 6M54 22l-6 6" }],
  afternoon: [
    { circle: [32, 32, 13], fill: "soft" },
    { d: "M32 4v7M32 53v7M4 32h7M53 32h7M12 12l5 5M47 47l5 5M12 52l5-5M47 17l5-5" },
  ],
  evening: [{ d: "M52 40A24 24 0 1 1 26 10a19 19 0 0 0 26 30z", fill: "soft" }, { d: "M46 8v8M42 12h8" }],
  any: [{ circle: [32, 32, 26], fill: "soft" }, { d: "M32 16v17l11 7" }],
  // Eyes and brows tell them apart too: without letters a mouth alone is too small a difference.
  good: [
    face,
    { d: "M16 27c2-7 10-7 12 0M36 27c2-7 10-7 12 0" },
    { d: "M15 35h34c0 11-8 16-17 16s-17-5-17-16z", fill: "solid" },
  ],
  fair: [face, ...eyes, { d: "M20 43h24" }],
  poor: [
    face,
    { circle: [23, 30, 3.2], fill: "solid" },
    { circle: [40, 30, 3.2], fill: "solid" },
    { d: "M15 22l11-4M49 22l-11-4M19 51c3-8 7-11 12-11s9 3 12 11" },
    { d: "M49 32c3 5 4 7 4 9a4 4 0 0 1 -8 0c0-2 1-4 4-9z", fill: "solid" },
  ],
  elderly: [...walker, { d: "M45 30v28M45 30a4 4 0 0 1 8 0" }],
  disability: [
    { circle: [26, 9, 5.5], fill: "soft" },
    { d: "M26 18v18h15l9 18 6-3M26 26h13" },
    { d: "M20 29a15.500 15.500 0 1 0 20 20" },
  ],
  pregnant: [
    { circle: [24, 11, 7], fill: "soft" },
    { d: "M24 21c-7 0-12 6-12 16v21h24V45", fill: "soft" },
    { circle: [44, 28, 5], fill: "soft" },
    { d: "M20 32c2 8 8 12 16 12M34 44c0-7 4-11 10-11s10 4 10 11z", fill: "soft" },
  ],
  merit: [
    { d: "M20 5l12 20L44 5", fill: "soft" },
    { circle: [32, 41, 18], fill: "soft" },
    { d: "M32 31l3 7 7 .5-5.500 4.500 2 7-6.500-4-6.500 4 2-7-5.500-4.500 7-.5z", fill: "solid" },
  ],
  far: [
    { d: "M5 38h54l-7 13H13z", fill: "soft" },
    { d: "M14 38V24h30l8 14M22 24v14M33 24v14M26 24V12h10" },
    { d: "M4 59c5-3 9-3 14 0 5-3 9-3 14 0 5-3 9-3 14 0 5-3 9-3 14 0" },
  ],
  reading: [
    { d: "M32 24C26 18 15 17 6 18v33c9-1 20 0 26 6 6-6 17-7 26-6V18c-9-1-20 0-26 6z", fill: "soft" },
    { d: "M32 24v33M14 29c4 0 8 1 11 3M14 39c4 0 8 1 11 3" },
    { d: "M40 36a5 5 0 1 1 6 5v3M46 50v.1M32 14V6M20 10l3 4M44 10l-3 4" },
  ],
} satisfies Record<string, Shape[]>;
