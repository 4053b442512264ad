import { handset } from "../pieces";
import type { Shape } from "../topic-shapes";

/** A picture for each trick, and for what to do after one. */
export const safetyTasks = {
  "fake-police": [
    handset,
    { rect: [27, 5, 33, 24, 4], fill: "soft" },
    { d: "M33 13a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM31 23c0-3 2-5 5-5s5 2 5 5z", fill: "solid" },
    { d: "M47 13h7M47 21h7M43 36l16 16M59 36L43 52" },
  ],
  "fake-insurance": [
    handset,
    { d: "M44 30C34 23 29 18 29 12a8 8 0 0 1 15-4 8 8 0 0 1 15 4c0 6-5 11-15 18z", fill: "soft" },
    { d: "M43 37l16 16M59 37L43 53" },
  ],
  "fake-message": [
    { d: "M12 8h40a7 7 0 0 1 7 7v24a7 7 0 0 1-7 7H31L18 57V46h-6a7 7 0 0 1-7-7V15a7 7 0 0 1 7-7z", fill: "soft" },
    { d: "M37 1v24a8 8 0 1 1-16 0v-3l-4 5M21 22l5 5" },
  ],
  "act-now": [
    { rect: [4, 6, 50, 34, 5], fill: "soft" },
    { d: "M4 17h50M12 30h10" },
    { rect: [32, 37, 28, 23, 4], fill: "solid" },
    { d: "M39 37v-5a7 7 0 0 1 14 0v5" },
    { d: "M46 45v7", fill: "cut" },
  ],
  "fake-video": [
    { rect: [4, 13, 40, 38, 6], fill: "soft" },
    { d: "M44 27l16-9v28l-16-9" },
    { d: "M10 25c7-3 21-3 28 0 0 10-4 14-8 14s-4-3-6-3-2 3-6 3-8-4-8-14z", fill: "solid" },
    { d: "M16.500 30h3M28.500 30h3", fill: "cut" },
  ],
  "easy-money": [
    { d: "M32 5l29 52H3z", fill: "soft" },
    { d: "M25 44a6 6 0 1 0 12 0a6 6 0 1 0-12 0M37 26v24M31 32h11" },
  ],
} satisfies Record<string, Shape[]>;
