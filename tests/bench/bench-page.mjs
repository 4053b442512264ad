import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium } from "playwright";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { contentType } from "../../src/build/headers";
import { modernPackages } from "../../src/build/modern-packages";

// Isolated from others, a page may read the clock to 5 µs instead of 0.1 ms.
const isolated = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** Bundles the page of the bench with the real journal and desk, as the app is bundled. */
export const buildBenchPage = (outDir) =>
  build({
    configFile: false,
    resolve: modernPackages,
    root: join(import.meta.dirname, "page"),
    logLevel: "error",
    plugins: [solid({ solid: { inlineStyles: false } })],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(import.meta.dirname, "page/bench.html") },
    },
  });

const fromFolder = (folder) => (route) => {
  const { pathname } = new URL(route.request().url());
  if (!extname(pathname)) return route.fulfill({ status: 404 });
  const body = readFileSync(join(folder, pathname));
  return route.fulfill({ body, headers: { "Content-Type": contentType(pathname), ...isolated } });
};

/**
 * Opens Chromium with a profile on the disk, where strict means strict, and pages that it is handed without any server:
 * so each measure has an address of its own, and with it a database of its own, that stays the same from run to run.
 */
export async function openBenchBrowser(folder, profile) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: chromiumArgs,
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  await context.route("**/*", fromFolder(folder));
  const openPage = async (name) => {
    const page = await context.newPage();
    await page.goto(`http://${name}.localhost/bench.html`);
    await page.waitForFunction(() => globalThis.bench && crossOriginIsolated);
    return page;
  };
  return { openPage, version: context.browser().version(), close: () => context.close() };
}
