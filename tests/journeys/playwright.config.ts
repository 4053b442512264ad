import { defineConfig } from "@playwright/test";

const report = process.env.TEST_REPORT;

// One seed for a whole run, even one that goes on past midnight: whoever starts later is handed it down.
process.env.JOURNEYS_SEED ??= new Date().toISOString().slice(0, 10);

/** Two journeys at once, because each mostly waits for its browser; no retry, because one that passes at times is broken. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.journey.ts",
  outputDir: "../../.cache/journeys",
  // Whole sets are long, and some of them weigh what a page takes up: those run alone.
  workers: process.env.JOURNEYS_ALL ? 1 : 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  // Far above what a journey takes: on two busy cores the slowest needs a minute, and none is measured here.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: { viewport: { width: 1280, height: 800 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", hasTouch: true },
});
