import type { Shape } from "../../../ui/pictures/topic-shapes";

const face: Shape = { circle: [32, 32, 26], fill: "soft" };
const eyes: Shape[] = [
  { circle: [23, 26, 3.2], fill: "solid" },
  { circle: [41, 26, 3.2], fill: "solid" },
];
const walker: Shape[] = [
  { circle: [28, 11, 6.5], fill: "soft" },
  { d: "M28 20v18l-9 20M28 38l9 8v12M28 24l-10 6-2 9M28 24l9 9" },
];

/** Pictures of what a citizen can choose while waiting and afterwards, for people who prefer not to read. */
export const turnShapes = {
  hold: [
    { d: "M8 58V9a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v11M40 44v14M4 58h42", fill: "soft" },
    { d: "M27 32h32M49 22l10 10-10 10" },
  ],
  priority: [{ d: "M32 5l8 18 19 2-14 13 4 20-17-10-17 10 4-20L5 25l19-2z", fill: "soft" }],
  way: [
    { rect: [6, 11, 46, 44, 6], fill: "soft" },
    { d: "M6 25h46M18 5v11M40 5v11M15 35h8M15 45h8" },
    { circle: [46, 46, 13], fill: "solid" },
    { d: "M46 38v9l6 4", fill: "cut" },
  ],
  callBack: [
    { d: "M17 8l9 13-6 7c3 7 9 13 16 16l7-6 13 9c0 6-5 10-11 10C24 56 8 40 7 19 7 13 11 8 17 8z", fill: "soft" },
    { d: "M38 8a18 18 0 0 1 18 18M38 18a8 8 0 0 1 8 8" },
  ],
  home: [{ d: "M11 27v30h42V27", fill: "soft" }, { d: "M5 31L32 8l27 23" }, { d: "M25 57V41h14v16" }],
  stay: [{ d: "M14 30V9h22v21", fill: "soft" }, { d: "M9 30h34a4 4 0 0 1 4 4v9H14zM14 43v15M46 43v15M14 30v13" }],
  next: [
    { circle: [23, 20, 10], fill: "soft" },
    { d: "M5 56c0-11 7-18 18-18 5 0 9 1 12 4", fill: "soft" },
    { d: "M48 34v22M37 45h22" },
  ],
  undo: [{ circle: [32, 32, 26], fill: "soft" }, { d: "M22 22l20 20M42 22L22 42" }],
  helper: [
    { circle: [32, 19, 12], fill: "soft" },
    { d: "M8 58c0-13 10-20 24-20s24 7 24 20z", fill: "soft" },
  ],
  morning: [{ d: "M16 46a16 16 0 0 1 32 0z", fill: "soft" }, { d: "M4 46h56M14 57h36M32 10v10M10 22l6 6M54 22l-6 6" }],
  afternoon: [
    { circle: [32, 32, 13], fill: "soft" },
    { d: "M32 4v7M32 53v7M4 32h7M53 32h7M12 12l5 5M47 47l5 5M12 52l5-5M47 17l5-5" },
  ],
  evening: [{ d: "M52 40A24 24 0 1 1 26 10a19 19 0 0 0 26 30z", fill: "soft" }, { d: "M46 8v8M42 12h8" }],
  any: [{ circle: [32, 32, 26], fill: "soft" }, { d: "M32 16v17l11 7" }],
  good: [face, ...eyes, { d: "M18 37c3 8 8 11 14 11s11-3 14-11z", fill: "solid" }],
  fair: [face, ...eyes, { d: "M20 43h24" }],
  poor: [face, ...eyes, { d: "M20 48c3-6 7-8 12-8s9 2 12 8" }],
  free: [{ circle: [32, 32, 25], fill: "soft" }, { d: "M21 33l8 8 15-17" }],
  noSecrets: [
    { d: "M32 5l23 8v17c0 15-9 24-23 29C18 54 9 45 9 30V13z", fill: "soft" },
    { d: "M24 23l16 16M40 23L24 39" },
  ],
  noMoney: [
    { d: "M5 42h9l8-5h15a5 5 0 0 1 0 10H27", fill: "soft" },
    { d: "M39 45l13-7a5 5 0 0 1 5 8L39 57H5" },
    { circle: [38, 17, 10], fill: "soft" },
    { d: "M52 4L24 31" },
  ],
  alarm: [
    { d: "M32 5l23 8v17c0 15-9 24-23 29C18 54 9 45 9 30V13z", fill: "soft" },
    { d: "M32 19v17" },
    { circle: [32, 45, 2.8], fill: "solid" },
  ],
  sent: [{ d: "M32 5l23 8v17c0 15-9 24-23 29C18 54 9 45 9 30V13z", fill: "soft" }, { d: "M21 32l8 8 14-15" }],
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

export type TurnShapeName = keyof typeof turnShapes;
