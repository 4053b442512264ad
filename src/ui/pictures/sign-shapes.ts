import { badgeWith, dots, phone } from "./pieces";
import type { Shape } from "./topic-shapes";

const ticket: Shape = { d: "M4 18h56v9a5 5 0 0 0 0 10v9H4v-9a5 5 0 0 0 0-10z", fill: "soft" };
const walker: Shape = {
  d: "M43 13a5 5 0 1 0-10 0a5 5 0 1 0 10 0zM38 22v18l-8 18M38 40l10 18M38 27l-8 8M38 27l8 9",
};

/** Pictures of what a button does, for people who do not read what stands beside them. */
export const signShapes = {
  start: [
    { rect: [6, 6, 22, 22, 5], fill: "soft" },
    { rect: [36, 6, 22, 22, 5], fill: "soft" },
    { rect: [6, 36, 22, 22, 5], fill: "soft" },
    { rect: [36, 36, 22, 22, 5], fill: "solid" },
  ],
  back: [{ d: "M57 32H9M28 12L8 32l20 20" }],
  further: [{ d: "M7 11h50M7 26h50M7 41h18" }, ...badgeWith("M46 38v15M39 47l7 7 7-7")],
  "own-number": [ticket, { d: "M15 29l4-3v13M28 29a4 4 0 1 1 7 2.500L28 39h8M44 26h8l-5 5a4 4 0 1 1-4 7" }],
  drop: [ticket, { d: "M23 23l18 18M41 23L23 41" }],
  "another-number": [
    { circle: [20, 18, 9], fill: "soft" },
    { d: "M4 56c0-12 6-18 16-18s16 6 16 18M50 24v22M39 35h22" },
  ],
  "leave-tablet": [
    { rect: [3, 12, 20, 30, 4], fill: "soft" },
    { d: "M13 42v16M5 58h16M51 33h10M56 27l6 6-6 6" },
    walker,
  ],
  "go-on": [phone, { d: "M25 20v20l16-10z", fill: "solid" }],
  "raised-hand": [
    { circle: [26, 20, 9], fill: "soft" },
    { d: "M6 60V50c0-9 7-14 15-14h10c8 0 15 5 15 14v10z", fill: "soft" },
    { d: "M43 41l12-20" },
    { circle: [56, 13, 5.5], fill: "solid" },
  ],
  undo: [{ d: "M10 25h30a15 15 0 0 1 0 30H22M24 10L9 25l15 15" }],
  done: [{ circle: [32, 32, 26], fill: "soft" }, { d: "M20 33l8.500 9L45 23" }],
  skip: [{ d: "M8 12l26 20L8 52z", fill: "soft" }, { d: "M50 12v40" }],
  seal: [
    { rect: [4, 10, 50, 38, 5], fill: "soft" },
    { d: "M5 14l24 18 24-18M38 43v-5a7 7 0 0 1 14 0v5" },
    { rect: [33, 42, 24, 18, 4], fill: "solid" },
  ],
  alone: [
    { circle: [26, 18, 11], fill: "soft" },
    { d: "M4 58c0-13 8-20 22-20 3 0 6 .4 8 1", fill: "soft" },
    ...badgeWith("M40 47l5 5 9-10"),
  ],
  "home-page": [phone, { d: "M22 16h20M22 36h20M22 45h12" }, { rect: [22, 23, 20, 6, 2], fill: "solid" }],
  "words-code": [
    { rect: [4, 4, 20, 20, 4], fill: "soft" },
    { rect: [4, 38, 20, 20, 4], fill: "soft" },
    dots(3, [
      [14, 14],
      [14, 48],
    ]),
    { d: "M34 8h26M34 20h18M34 42h26M34 54h18M6 31h18M34 31h26" },
  ],
  "on-paper": [
    { d: "M16 22V5h32v17", fill: "soft" },
    { rect: [4, 22, 56, 24, 5], fill: "soft" },
    { rect: [16, 38, 32, 21, 2], fill: "soft" },
    { d: "M23 46h18M23 53h10M50 30v.1" },
  ],
  able: [{ circle: [32, 24, 19], fill: "soft" }, { d: "M22 40l-5 20 15-8 15 8-5-20M23 25l6.500 7L41 18" }],
  closed: [
    { rect: [8, 5, 34, 54, 4], fill: "soft" },
    { d: "M33 34v.1M2 59h46" },
    ...badgeWith("M50 50a7.500 7.500 0 0 1-8-11 8 8 0 1 0 8 11z"),
  ],
} satisfies Record<string, Shape[]>;
