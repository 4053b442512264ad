import { badgeWith } from "./pieces";
import type { Shape } from "./topic-shapes";

const armchair: Shape[] = [{ d: "M10 26h24v16H10z", fill: "soft" }, { d: "M5 38v13h34V38M10 51v8M34 51v8" }];
const head = (x: number, y: number): Shape => ({ circle: [x, y, 7.5], fill: "soft" });
const calendar: Shape[] = [{ rect: [5, 11, 46, 46, 6], fill: "soft" }, { d: "M5 24h46M17 5v12M39 5v12" }];

/** Pictures of where a turn stands, and of how it ended. */
export const stageShapes = {
  waiting: [
    { circle: [21, 13, 7.5], fill: "soft" },
    { d: "M21 24v18h17v17M21 30l13 6M9 24v35M9 46h16v13" },
    { circle: [49, 18, 12], fill: "soft" },
    { d: "M49 11v7l5 3" },
  ],
  called: [
    { circle: [11, 16, 6], fill: "soft" },
    { d: "M11 25v16L4 59M11 41l8 18M11 30l10 5M25 20h13M32 13l7 7-7 7" },
    head(51, 21),
    { d: "M42 59V42h20M40 42c0-6 4-9 11-9 5 0 9 2 10 6M58 42v17" },
  ],
  "in-hand": [
    head(16, 14),
    head(48, 14),
    { d: "M4 46c0-12 4-18 12-18 5 0 9 4 12 10M60 46c0-12-4-18-12-18-5 0-9 4-12 10" },
    { rect: [17, 40, 30, 19, 3], fill: "solid" },
    { d: "M27 50l4 4 7-8", fill: "cut" },
  ],
  missed: [...armchair, { d: "M46 13a7 7 0 1 1 9 7c-2 .8-2.500 2-2.500 5M52.500 34v.1" }],
  appointment: [...calendar, ...badgeWith("M40 47l5 5 9-10")],
  "handed-over": [
    head(13, 16),
    head(51, 16),
    { d: "M2 48c0-12 4-18 11-18s11 6 11 18M40 48c0-12 4-18 11-18s11 6 11 18M21 55h22M37 49l6 6-6 6" },
  ],
  helped: [
    head(16, 16),
    { d: "M3 52c0-13 4-20 13-20 6 0 10 4 13 10" },
    head(40, 16),
    { d: "M28 36c3-3 7-4 12-4" },
    ...badgeWith("M40 47l5 5 9-10"),
  ],
  "no-turn": [...armchair, { circle: [48, 20, 13], fill: "soft" }, { d: "M48 12v8l6 4M36 8L60 32" }],
} satisfies Record<string, Shape[]>;
