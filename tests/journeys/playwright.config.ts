import { defineConfig } from "@playwright/test";
import { notToday } from "../machine/journeys-of-today";

const report = process.env.TEST_REPORT;

// One seed for a whole run, even one that goes on past midnight: whoever starts later is handed it down.
process.env.JOURNEYS_SEED ??= new Date().toISOString().slice(0, 10);

/** Two journeys at once, because each mostly waits for its browser; no retry, because one that passes at times is broken. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.journey.ts",
  // A run of everything takes the journeys of the day; whoever asks for journeys gets them all.
  testIgnore: process.env.OF_TODAY ? notToday().map((file) => `**/${file}`) : [],
  outputDir: "../../.cache/journeys",
  // Whole sets are long, and some of them weigh what a page takes up: those run alone.
  workers: process.env.JOURNEYS_ALL ? 1 : 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  // These limits only end what hangs. Nothing is measured here, so a machine that is ten times as busy must not reach them.
  timeout: 900_000,
  expect: { timeout: 60_000 },
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    hasTouch: true,
    // A tap that never finds its place then says where it hung, long before the whole journey ends.
    actionTimeout: 120_000,
  },
});
