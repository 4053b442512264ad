import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumArgs, findChromium } from "../../.ci/find-chromium.mjs";
import { serve } from "../../.ci/serve.mjs";

// A cheap tablet is about six times slower than the machine of a developer.
const slowdown = 6;

/** Installed in the page: from the moment the finger leaves the glass to the first frame that shows the new words. */
function watchPaint() {
  let lifted = 0;
  addEventListener("pointerup", (event) => (lifted = event.timeStamp), true);
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage("");
      });
    });
  globalThis.armPaint = (before) => {
    lifted = 0;
    globalThis.paint = (async () => {
      const words = () => document.querySelector(".step-view h1")?.textContent ?? "";
      const limit = performance.now() + 5000;
      let at = await painted();
      while ((!lifted || !words() || words() === before) && at < limit) at = await painted();
      return lifted && words() && words() !== before ? at - lifted : NaN;
    })();
  };
}

async function openTablet(folder) {
  const served = await serve(folder);
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: chromiumArgs,
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
    baseURL: served.address,
  });
  await context.addInitScript(watchPaint);
  const page = context.pages()[0];
  const close = async () => {
    await context.close();
    await served.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { page, close, version: context.browser().version() };
}

const heading = (page) => page.locator(".step-view h1").first();

/** One measured tap in milliseconds; the arming happens before the finger comes down. */
async function timeTap(page, target, before) {
  const box = await target.boundingBox();
  await page.evaluate((words) => globalThis.armPaint(words), before);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const ms = await page.evaluate(() => globalThis.paint);
  if (Number.isNaN(ms)) throw new Error("A tap changed nothing within five seconds.");
  return ms;
}

/** Opens a guide from its list and comes back; any of the list's guides by turns. */
async function openGuide(page, nth) {
  const rows = page.locator(".guide-row");
  const row = rows.nth(nth % (await rows.count()));
  const ms = await timeTap(page, row, "");
  await page.goBack();
  await rows.first().waitFor();
  return ms;
}

/** Goes on to the next step. The first tap on "Tiếp" says that the step is not done; the second, measured one moves. */
async function nextStep(page) {
  const before = await heading(page).textContent();
  const next = page.locator(".step-actions .btn.main");
  await next.tap();
  await page.waitForTimeout(120);
  return timeTap(page, next, before);
}

const half = () => (Math.random() < 0.5 ? "a" : "b");

/** Measures `count` taps of both kinds on the build in `folder`; resolves { version, kinds: { open, next } }. */
export async function tapToPaint(folder, count) {
  const { page, close, version } = await openTablet(folder);
  try {
    await page.goto("/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const processor = await page.context().newCDPSession(page);
    await processor.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.locator(".topic-phone").tap();
    await page.locator(".guide-row").first().waitFor();
    const open = [];
    while (open.length < count) open.push({ ms: await openGuide(page, open.length), half: half() });
    const next = [];
    for (let guide = 0; next.length < count; guide++) {
      await page.goto("/topic/phone");
      const rows = page.locator(".guide-row");
      await rows.first().waitFor();
      await rows.nth(guide % (await rows.count())).tap();
      await heading(page).waitFor();
      for (let step = 0; step < 9 && next.length < count; step++) next.push({ ms: await nextStep(page), half: half() });
    }
    return { version, kinds: { open, next } };
  } finally {
    await close();
  }
}
