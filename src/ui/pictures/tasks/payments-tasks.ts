import { coin, corners, money } from "../pieces";
import type { Shape } from "../topic-shapes";

/** A picture for each task with money on the phone. */
export const paymentsTasks = {
  transfer: [
    ...coin(15, 19, 13),
    { d: "M5 46h20M17 38l8 8-8 8" },
    { circle: [46, 19, 9], fill: "soft" },
    { d: "M32 58c0-14 5-22 14-22s14 8 14 22z", fill: "soft" },
  ],
  "get-paid": [
    { rect: [6, 6, 18, 18, 4], fill: "soft" },
    { rect: [36, 6, 18, 18, 4], fill: "soft" },
    { rect: [6, 36, 18, 18, 4], fill: "soft" },
    { d: "M15 15v.1M45 15v.1M15 45v.1M30 8v14M8 30h16" },
    ...money,
  ],
  electricity: [{ d: "M36 3L10 36h17l-5 25 27-36H32z", fill: "soft" }, ...coin(47, 48, 13)],
  face: [
    corners,
    { circle: [32, 32, 17], fill: "soft" },
    { circle: [26, 28, 2.6], fill: "solid" },
    { circle: [38, 28, 2.6], fill: "solid" },
    { d: "M25 38c4 5 10 5 14 0" },
  ],
  pension: [
    { circle: [23, 18, 13], fill: "soft" },
    { d: "M4 58c0-14 8-21 19-21 4 0 7 1 10 3", fill: "soft" },
    { circle: [18, 18, 4] },
    { circle: [29, 18, 4] },
    { rect: [31, 37, 30, 21, 4], fill: "solid" },
    { d: "M31 44.500h30M37 52h7", fill: "cut" },
  ],
  water: [
    { d: "M4 24h18v-6h-5V9h22v9h-5v6h6a14 14 0 0 1 14 14v3H42v-2a3 3 0 0 0-3-3H4z", fill: "soft" },
    { d: "M48 47c5 6 6 8 6 10a6 6 0 0 1-12 0c0-2 1-4 6-10zM22 42L10 53h8l-3 9 13-13h-8z", fill: "solid" },
  ],
  tax: [
    { d: "M11 4h42v55l-7-5-7 5-7-5-7 5-7-5-7 5z", fill: "soft" },
    { d: "M42 16L22 40" },
    { circle: [24, 19, 4.5] },
    { circle: [40, 37, 4.5] },
  ],
  "traffic-fine": [
    { rect: [14, 4, 26, 44, 8], fill: "soft" },
    { circle: [27, 14, 4.5], fill: "solid" },
    { circle: [27, 26, 4.5] },
    { circle: [27, 38, 4.5] },
    { d: "M27 48v12M15 60h24" },
    ...coin(48, 47, 13),
  ],
} satisfies Record<string, Shape[]>;
