import { badgeWith, coin, corners, house, returns, sheet, wholeSheet } from "../pieces";
import type { Shape } from "../topic-shapes";

/** A picture for each task with papers. */
export const papersTasks = {
  submit: [sheet, { d: "M19 17h18M19 27h12" }, ...badgeWith("M46 54V39M39 45l7-7 7 7")],
  returned: [sheet, { d: "M19 17h18M19 27h12" }, ...returns],
  "paper-photo": [corners, { rect: [19, 13, 26, 38, 3], fill: "soft" }, { d: "M26 23h12M26 32h12M26 41h6" }],
  fee: [sheet, { d: "M19 17h18M19 27h6" }, ...coin(43, 42, 18)],
  track: [
    { d: "M44 22V9a5 5 0 0 0-5-5H13a5 5 0 0 0-5 5v42a5 5 0 0 0 5 5h12", fill: "soft" },
    { d: "M17 16h18M17 26h8" },
    { circle: [40, 40, 13], fill: "soft" },
    { d: "M50 50l10 10" },
  ],
  guest: [
    ...house,
    { d: "M19 54V39M19 51h26v3M45 51v-3a5 5 0 0 0-5-5H28v8" },
    { circle: [23.5, 45, 2.6], fill: "solid" },
  ],
  "moving-in": [
    { d: "M29 34v24h30V34", fill: "soft" },
    { d: "M23 37l21-19 18 17M40 58V45h9v13" },
    { rect: [3, 40, 18, 18, 3], fill: "soft" },
    { d: "M8 40v-5h8v5M4 17h16M14 10l7 7-7 7" },
  ],
  residence: [
    wholeSheet,
    { d: "M20 14h24" },
    { d: "M21 36v15h22V36", fill: "soft" },
    { d: "M16 38l16-14 16 14M29 51v-8h6v8" },
  ],
  land: [
    { d: "M4 56l11-22h45L49 56z", fill: "soft" },
    { d: "M34 36l-9 20M10 45h44" },
    { d: "M37 33c-8-10-11-14-11-18a11 11 0 0 1 22 0c0 4-3 8-11 18z", fill: "soft" },
    { circle: [37, 15, 4], fill: "solid" },
  ],
  "old-age": [
    { circle: [20, 11, 6.5], fill: "soft" },
    { d: "M20 20v18l-8 20M20 38l9 8v12M20 24l-9 7M20 24l9 9h6" },
    { d: "M35 30v28" },
    ...coin(49, 17, 13),
  ],
  baby: [
    { circle: [32, 18, 13], fill: "soft" },
    { d: "M27 17v.1M37 17v.1M28 23c2 2.500 6 2.500 8 0M32 5c0-3 3-3 4-1" },
    { d: "M13 33c11 7 27 7 38 0 5 13-5 27-19 27S8 46 13 33z", fill: "soft" },
    { d: "M13 33l31 23M51 33L36 44" },
  ],
  incense: [
    { d: "M12 36h40l-5 18H17z", fill: "soft" },
    { d: "M14 60h36M24 36V19M32 36V15M40 36V19M32 9c-4-2 4-4 0-7M22 13c-3-2 3-4 0-6M42 13c3-2-3-4 0-6" },
  ],
  rings: [
    { circle: [22, 40, 17] },
    { circle: [42, 40, 17] },
    {
      d: "M32 17c-6-5-9-7-9-10.500a4.500 4.500 0 0 1 9-1.500 4.500 4.500 0 0 1 9 1.500C41 10 38 12 32 17z",
      fill: "solid",
    },
  ],
  copies: [
    { d: "M22 14V9a4 4 0 0 1 4-4h26a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4h-3", fill: "soft" },
    { rect: [8, 15, 34, 44, 4], fill: "soft" },
    { d: "M16 26h18M16 35h10" },
    ...badgeWith("M40 47l5 5 9-10"),
  ],
  school: [
    { d: "M12 28a20 20 0 0 1 40 0v26a5 5 0 0 1-5 5H17a5 5 0 0 1-5-5z", fill: "soft" },
    { d: "M24 10V8a5 5 0 0 1 5-5h6a5 5 0 0 1 5 5v2M25 24h14" },
    { rect: [20, 37, 24, 22, 4], fill: "soft" },
    { d: "M32 37v8" },
  ],
  "speak-up": [{ d: "M6 25v14h11l27 14V11L17 25z", fill: "soft" }, { d: "M17 39l4 17h9l-4-13M52 24a11 11 0 0 1 0 16" }],
  motorbike: [
    { circle: [13, 49, 9.5], fill: "soft" },
    { circle: [51, 49, 9.5], fill: "soft" },
    { d: "M13 49h21l9-15h-9M43 34l8 15M43 34l-3-10h-7" },
    { d: "M8 34h20l4 9H15z", fill: "solid" },
    { d: "M6 8h18M19 3l6 5-6 5M26 21H8M13 16l-6 5 6 5" },
  ],
} satisfies Record<string, Shape[]>;
