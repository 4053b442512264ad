import type { BrowserConfigOptions } from "vitest/node";

export const testBrowser: BrowserConfigOptions;
