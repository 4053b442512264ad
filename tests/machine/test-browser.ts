import { playwright } from "@vitest/browser-playwright";
import type { BrowserConfigOptions } from "vitest/node";
import { chromiumArgs, findChromium } from "./find-chromium";
import { hubCommands } from "./hub-commands";

/** The Chromium of this machine, as the tests that need a browser get it from Vitest. */
export const testBrowser: BrowserConfigOptions = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: findChromium(), args: chromiumArgs } }),
  commands: hubCommands,
  instances: [{ browser: "chromium" }],
};
