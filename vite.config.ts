import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { modernPackages } from "./src/build/modern-packages";
import { stationPlugins } from "./src/build/station-plugins";
import { guidePlugin } from "./src/content/guide-plugin";
import { unitPlugin } from "./src/content/unit-plugin";
import { testBrowser } from "./tests/machine/test-browser";

const inChromium = "tests/**/*.browser.test.{ts,tsx}";

export default defineConfig({
  resolve: modernPackages,
  plugins: [
    guidePlugin(),
    unitPlugin(),
    // Without inline styles in its templates, the page needs no 'unsafe-inline' in its style policy.
    solid({ solid: { inlineStyles: false } as object }),
    stationPlugins(),
  ],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      // An address is as short as its name: written where it is used, nothing has to bring it there.
      optimization: { inlineConst: { mode: "all" } },
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
          include: [
            "@solidjs/router",
            "valibot",
            "dexie",
            "qrcode",
            "jsqr",
            "@hpke/core",
            "solid-js",
            "solid-js/web",
            "workbox-window",
            "fast-check",
          ],
        },
      },
    ],
  },
});
