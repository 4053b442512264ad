import { card, dots, phone, portrait, renews, coin, wholeSheet } from "../pieces";
import type { Shape } from "../topic-shapes";

/** A picture for each task with an identity on the phone. */
export const identityTasks = {
  "install-id": [phone, { d: "M32 12v20M23 24l9 9 9-9" }, { rect: [22, 40, 20, 12, 2], fill: "solid" }],
  activate: [
    card,
    portrait,
    { d: "M36 22l4 4 8-9M36 37l4 4 8-9" },
    dots(3, [
      [14, 57],
      [26, 57],
      [38, 57],
      [50, 57],
    ]),
  ],
  wallet: [
    { d: "M6 22h46a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H12a6 6 0 0 1-6-6z", fill: "soft" },
    { d: "M11 22v-9h36v9M17 13V5h24v8M58 34H46a6 6 0 0 0 0 12h12" },
    { circle: [48, 40, 1.5], fill: "solid" },
  ],
  forgot: [
    { rect: [10, 26, 44, 34, 6], fill: "soft" },
    { d: "M19 26v-6a13 13 0 0 1 26 0v6M26 39a6 6 0 1 1 8 5c-1.500.7-2 1.500-2 3" },
    { circle: [32, 53.5, 2.4], fill: "solid" },
  ],
  "lost-phone": [
    { d: "M25 33V20a4 4 0 0 0-4-4H8a4 4 0 0 0-4 4v34a4 4 0 0 0 4 4h5M10 32a5 5 0 1 1 6 5v4M16 48v.1" },
    { rect: [34, 16, 26, 42, 4], fill: "soft" },
    { d: "M41 37l5 5 8-9M13 8c10-6 26-6 35 0M47 2l1 7-7 1" },
  ],
  welfare: [
    { d: "M4 44h9l8-5h16a5 5 0 0 1 0 10H27", fill: "soft" },
    { d: "M40 46l12-6a5 5 0 0 1 5 8L39 59H4" },
    ...coin(36, 17, 14),
  ],
  passcode: [
    phone,
    dots(3.2, [
      [22, 17],
      [32, 17],
      [42, 17],
      [22, 29],
      [32, 29],
      [42, 29],
      [22, 41],
    ]),
    ...renews,
  ],
  "renew-card": [card, portrait, { d: "M37 21h14M37 29h8" }, ...renews],
  record: [
    wholeSheet,
    { d: "M20 14h24" },
    {
      d: "M21 46c-2-7-2-11-1-14a12 12 0 0 1 24 0c1 5 1 9 0 14M27 50c-2-8-2-13-1-16a6 6 0 0 1 12 0c1 6 1 11-1 16M32 36v15",
    },
  ],
  licence: [
    card,
    { d: "M12 20h20M12 29h12M12 38h8" },
    { circle: [45, 44, 16], fill: "solid" },
    { circle: [45, 44, 10.5], fill: "cut" },
    { d: "M45 44v10M35 42h20", fill: "cut" },
  ],
} satisfies Record<string, Shape[]>;
