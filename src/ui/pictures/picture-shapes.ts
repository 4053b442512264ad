import { topicShapes, type Shape } from "./topic-shapes";

/** The pictures of practice screens, by name. */
export const pictureShapes = {
  ...topicShapes,
  browser: [
    { circle: [32, 32, 26], fill: "soft" },
    { d: "M32 6c14 12 14 40 0 52C18 46 18 18 32 6zM8 23.5h48M8 40.5h48" },
  ],
  camera: [
    { d: "M6 20a5 5 0 0 1 5-5h9l4-6h16l4 6h9a5 5 0 0 1 5 5v29a5 5 0 0 1-5 5H11a5 5 0 0 1-5-5z", fill: "soft" },
    { circle: [32, 34, 11] },
    { circle: [32, 34, 4], fill: "solid" },
  ],
  message: [
    { d: "M12 9h40a7 7 0 0 1 7 7v23a7 7 0 0 1-7 7H31L18 57V46h-6a7 7 0 0 1-7-7V16a7 7 0 0 1 7-7z", fill: "soft" },
    { d: "M17 23h30M17 33h18" },
  ],
  call: [
    { d: "M17 8l9 13-6 7c3 7 9 13 16 16l7-6 13 9c0 6-5 10-11 10C24 56 8 40 7 19 7 13 11 8 17 8z", fill: "soft" },
    { d: "M38 8a18 18 0 0 1 18 18M38 18a8 8 0 0 1 8 8" },
  ],
  bank: [{ d: "M6 24L32 8l26 16z", fill: "soft" }, { d: "M14 31v14M26 31v14M38 31v14M50 31v14M7 54h50" }],
  store: [{ d: "M12 20h40l5 37H7z", fill: "soft" }, { d: "M22 29V17a10 10 0 0 1 20 0v12" }],
  settings: [
    {
      d: "M27 14l1-8h8l1 8 4.5 2 6-5 6 6-5 6 2 4 7.5 1v8l-7.5 1-2 4.5 5 6-6 6-6-5-4.5 2-1 7.5h-8l-1-7.5-4.5-2-6 5-6-6 5-6-2-4.5-7.5-1v-8l7.5-1 2-4-5-6 6-6 6 5z",
      fill: "soft",
    },
    { circle: [32, 32, 8] },
  ],
  person: [
    { circle: [32, 19, 12], fill: "soft" },
    { d: "M8 58c0-13 10-20 24-20s24 7 24 20z", fill: "soft" },
  ],
  house: [{ d: "M11 27v30h42V27", fill: "soft" }, { d: "M5 31L32 8l27 23" }, { d: "M25 57V41h14v16" }],
  qr: [
    { rect: [7, 7, 20, 20, 4], fill: "soft" },
    { rect: [37, 7, 20, 20, 4], fill: "soft" },
    { rect: [7, 37, 20, 20, 4], fill: "soft" },
    { rect: [14, 14, 6, 6, 1], fill: "solid" },
    { rect: [44, 14, 6, 6, 1], fill: "solid" },
    { rect: [14, 44, 6, 6, 1], fill: "solid" },
    { d: "M37 38h8M55 38v6M46 46v4M37 47v10M55 53v4h-8" },
  ],
  warning: [{ d: "M32 8l28 48H4z", fill: "soft" }, { d: "M32 25v14" }, { circle: [32, 47.5, 2.8], fill: "solid" }],
  photos: [
    { rect: [5, 10, 54, 44, 6], fill: "soft" },
    { circle: [20, 25, 5], fill: "solid" },
    { d: "M7 47l15-14 11 10 9-9 15 14" },
  ],
  wifi: [
    { d: "M6 25a37 37 0 0 1 52 0M15 35a24 24 0 0 1 34 0M24 45a11.5 11.5 0 0 1 16 0" },
    { circle: [32, 54, 3.5], fill: "solid" },
  ],
  chat: [
    { d: "M11 7h29a6 6 0 0 1 6 6v15a6 6 0 0 1-6 6H23l-10 9v-9h-2a6 6 0 0 1-6-6V13a6 6 0 0 1 6-6z", fill: "soft" },
    { d: "M54 22a6 6 0 0 1 5 6v15a6 6 0 0 1-6 6h-2v9l-10-9H28a6 6 0 0 1-5-4M15 17h21M15 25h13" },
  ],
  fruit: [
    {
      d: "M32 20c-9-6-24-2-24 14 0 14 10 24 17 24 3 0 4-2 7-2s4 2 7 2c7 0 17-10 17-24 0-16-15-20-24-14z",
      fill: "soft",
    },
    { d: "M32 20c0-7 2-11 7-15M33 15c-6 0-11-2-14-7 7-2 12 0 14 7z" },
  ],
  parcel: [{ d: "M7 19L32 7l25 12v27L32 58 7 46z", fill: "soft" }, { d: "M7 19l25 12 25-12M32 31v27M19 13l25 12v9" }],
  lock: [
    { rect: [11, 28, 42, 30, 6], fill: "soft" },
    { d: "M19 28v-8a13 13 0 0 1 26 0v8M32 43v6" },
    { circle: [32, 41, 3.5], fill: "solid" },
  ],
  bell: [
    { d: "M13 45c4-4 4-9 4-17a15 15 0 0 1 30 0c0 8 0 13 4 17z", fill: "soft" },
    { d: "M32 13V7M26 52a6.5 6.5 0 0 0 12 0" },
  ],
  video: [{ rect: [5, 15, 36, 34, 6], fill: "soft" }, { d: "M41 28l18-9v26l-18-9M17 25l11 7-11 7z" }],
  book: [
    { d: "M32 16C26 10 15 9 6 10v41c9-1 20 0 26 6 6-6 17-7 26-6V10c-9-1-20 0-26 6z", fill: "soft" },
    { d: "M32 16v41M14 21c4 0 8 1 11 3M14 31c4 0 8 1 11 3M50 21c-4 0-8 1-11 3M50 31c-4 0-8 1-11 3" },
  ],
  coconut: [
    { d: "M33 24c4 10 5 22 2 34h-8c3-12 4-24 6-34z", fill: "soft" },
    {
      d: "M33 23c-5-8-15-10-24-5 6 0 9 2 11 5-7 0-11 4-12 11 6-6 15-9 25-11zM33 23c4-9 14-11 23-7-6 1-9 3-10 6 7 1 11 5 11 12-6-6-14-10-24-11zM33 23c-2-7 0-13 6-17",
    },
    { circle: [29, 29, 3.6], fill: "solid" },
    { circle: [38, 30, 3.6], fill: "solid" },
    { d: "M14 58h36" },
  ],
  bus: [
    { rect: [8, 9, 48, 42, 7], fill: "soft" },
    { d: "M8 33h48M32 9v24M16 51v6M48 51v6" },
    { circle: [18, 42, 3], fill: "solid" },
    { circle: [46, 42, 3], fill: "solid" },
  ],
} satisfies Record<string, Shape[]>;

export type PictureShapeName = keyof typeof pictureShapes;
