import { defineConfig } from "vitest/config";
import { modernPackages } from "./src/build/modern-packages";
import { solidScreens } from "./src/build/solid-screens";
import { stationPlugins } from "./src/build/station-plugins";
import { guidePlugin } from "./src/content/guide-plugin";
import { voicePlugin } from "./src/content/voice/voice-plugin";
import { unitPlugin } from "./src/content/unit-plugin";
import { testBrowser } from "./tests/machine/test-browser";

const inChromium = "tests/**/*.browser.test.{ts,tsx}";

export default defineConfig({
  resolve: modernPackages,
  plugins: [guidePlugin(), unitPlugin(), voicePlugin(), solidScreens(), stationPlugins()],
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
    // These limits only end what hangs: no test is timed, so a machine that is ten times as busy must not reach them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [inChromium, "tests/journeys/**"],
          // Left to itself one processor stays free, and of two only one would work.
          maxWorkers: "100%",
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
            "@nats-io/nats-core",
            "solid-js",
            "solid-js/web",
            "workbox-window",
            "fast-check",
            "axe-core",
          ],
        },
      },
    ],
  },
});
