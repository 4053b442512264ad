import { playwright } from "@vitest/browser-playwright";
import { VitePWA } from "vite-plugin-pwa";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { chromiumArgs, findChromium } from "./.ci/find-chromium.mjs";
import { knownTemplatesPlugin } from "./.ci/known-templates.mjs";
import { releaseFiles } from "./.ci/release-files.mjs";
import { serverFilesPlugin } from "./.ci/server-files.mjs";
import { guidePlugin } from "./src/content/guide-plugin";
import { unitPlugin } from "./src/content/unit-plugin";

const inChromium = "tests/**/*.browser.test.{ts,tsx}";

const release = releaseFiles();

/** The kiosk's worker keeps the whole station for work without a network, and leaves the home pages alone. */
const kioskWorker = VitePWA({
  strategies: "injectManifest",
  srcDir: "src/worker",
  filename: "kiosk-worker.ts",
  injectRegister: false,
  registerType: "prompt",
  manifest: false,
  injectManifest: {
    globPatterns: ["**/*.{js,css,html,woff2,svg,png,webmanifest}"],
    // Where the browser reads codes itself ours is never fetched; without it and a network, a card is typed.
    globIgnores: ["assets/jsQR-*.js", "G/**", "kiosk-worker.js", ".vite/**"],
    manifestTransforms: [release.transform],
  },
});

export default defineConfig({
  plugins: [
    guidePlugin(),
    unitPlugin(),
    // Without inline styles in its templates, the page needs no 'unsafe-inline' in its style policy.
    solid({ solid: { inlineStyles: false } as object }),
    knownTemplatesPlugin(),
    release.plugin,
    kioskWorker,
    serverFilesPlugin(),
  ],
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
