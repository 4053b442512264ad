import { defineConfig } from "@playwright/test";

const report = process.env.TEST_REPORT;

/** One worker on the two cores of a small machine; no retry, because a journey that passes at times is broken. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.journey.ts",
  outputDir: "../../.cache/journeys",
  workers: 1,
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: { viewport: { width: 1280, height: 800 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", hasTouch: true },
});
