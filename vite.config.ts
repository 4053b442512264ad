import { playwright } from "@vitest/browser-playwright";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { chromiumArgs, findChromium } from "./.ci/find-chromium.mjs";
import { guidePlugin } from "./src/content/guide-plugin";

const inChromium = "tests/**/*.browser.test.{ts,tsx}";

export default defineConfig({
  plugins: [guidePlugin(), solid({ solid: { inlineStyles: false } })],
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true },
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
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: chromiumArgs } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
