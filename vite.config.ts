import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { kioskWorker } from "./src/build/kiosk-worker";
import { modernDexie } from "./src/build/modern-dexie";
import { policyInPage } from "./src/build/security-policy";
import { serverFilesPlugin } from "./src/build/server-files";
import { trustedTemplatesPlugin } from "./src/build/trusted-templates";
import { guidePlugin } from "./src/content/guide-plugin";
import { unitPlugin } from "./src/content/unit-plugin";
import { testBrowser } from "./tests/machine/test-browser";

const inChromium = "tests/**/*.browser.test.{ts,tsx}";

/** Small things many screens know: in files of their own, each would cost a hundred bytes more than it holds. */
const small = [
  { name: "facts", test: /\/src\/(domain\/(event|team\/role|office\/service-day)|device\/trusted)\.ts$/ },
  {
    name: "rules",
    test: /\/src\/domain\/(office\/(spoken-language|tidy-name|hotline|pin-guard)|request\/(way|flood|outcome|help-request|number-given)|waiting-list\/(priority|waiting-list)|team\/(card-picture|duty-kind|outing)|guide\/expiry|search\/fold-text|figures\/(detail-counts|portions))\.ts$/,
  },
  {
    name: "device",
    test: /\/src\/(device\/(save-file|printer|chime|local-voice)|ui\/look\/pixels-per-millimetre)\.ts$/,
  },
  { name: "rows", test: /\/src\/ui\/(by-id|create-fetched-part|create-attempt|release-notice)\.tsx?$/ },
];

/**
 * What only leads and coordinators open, and what is printed: the worker brings it behind the station, which does not wait for it.
 * So too what tries the screens of a release, and what stands under one that broke: both want all to be kept before. And the
 * words of every language but Vietnamese.
 */
const later =
  /\/src\/(team|report|authoring|practice\/paper|tablet\/(backup|cards|paper|rules|print-room))\/|\/volunteer\/pin\/|\/(first-screens|tablet\/way-out-of-trouble|tablet\/settings(-form|-links)?|tablet\/office-form|tablet\/voice-piece|tablet\/call-voice|tablet\/measure-glass)\.tsx?$|\/src\/wording\/(vi\/(team|duty|roster|training|unit|report|coverage|rules|cards|print|paper|pin)|(?!vi\/)[^/]+\/book)\b|dexie-figures|\/ui\/bar\.|excel-file|\/fflate\/|\/saxen\//;
// A chunk without a screen of its own holds what exactly the same screens need: one room's module speaks for all in it.
const isLater = ({ facadeModuleId, moduleIds }: { facadeModuleId: string | null; moduleIds: string[] }) =>
  facadeModuleId ? later.test(facadeModuleId) : moduleIds.some((id) => later.test(id));

// A stylesheet does not say whose it is but by its name; those of the same rooms go where their screens go.
const laterStyle =
  /^(team-side|guide-sheet|members|practise-guide|coverage|report|bar|cards|rules|call-voice|measure-glass|paper-log)\.css$/;

/**
 * What is fetched ahead of being asked for: all that the page needs to draw the welcome, and of a screen its styles. Its
 * scripts come out of the kept copy, where a list of them in every file that opens a screen would only weigh.
 */
const filesAhead = (_: string, files: string[], { hostType }: { hostType: "html" | "js" }) =>
  hostType === "html" ? files : files.filter((file) => file.endsWith(".css"));

export default defineConfig({
  resolve: modernDexie,
  plugins: [
    guidePlugin(),
    unitPlugin(),
    // Without inline styles in its templates, the page needs no 'unsafe-inline' in its style policy.
    solid({ solid: { inlineStyles: false } as object }),
    trustedTemplatesPlugin(),
    policyInPage(),
    kioskWorker(),
    serverFilesPlugin(),
  ],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false, resolveDependencies: filesAhead },
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: small },
        chunkFileNames: (chunk) => `assets/${isLater(chunk) ? "later/" : ""}[name]-[hash].js`,
        assetFileNames: ({ names }) =>
          `assets/${names.some((name) => laterStyle.test(name)) ? "later/" : ""}[name]-[hash][extname]`,
      },
    },
  },
  test: {
    // Left unnamed, the Solid plugin asks for jsdom.
    environment: "node",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [inChromium, "tests/journeys/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: [inChromium],
          browser: testBrowser,
        },
        // Found only while tests run, a package is bundled anew then, and half a test has another router than the rest.
        optimizeDeps: {
          include: ["@solidjs/router", "valibot", "dexie", "qrcode", "jsqr", "@hpke/core", "solid-js", "solid-js/web"],
        },
      },
    ],
  },
});
