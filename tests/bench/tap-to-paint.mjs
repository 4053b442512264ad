import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { serve } from "../../src/build/serve";

// A cheap tablet is about six times slower than the machine of a developer.
const slowdown = 6;

// A finger rests on the glass for about a tenth of a second. Without that, what the page does when the finger comes
// down would be counted as if it came after the lift.
const fingerDownMs = 90;

/** Installed in the page: from the moment the finger leaves the glass to the first frame that shows the new words. */
function watchPaint() {
  let lifted = 0;
  addEventListener("pointerup", (event) => (lifted = event.timeStamp), true);
  const inSight = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  };
  // Words that were made ready out of sight are not shown yet.
  const showsOther = (before) =>
    [...document.querySelectorAll(".step-view h1")].some((h1) => h1.textContent !== before && inSight(h1));
  // Asking every frame would keep a slow processor at work for the measure itself; so only a change is followed by a
  // look, in the frame that paints it, and nothing that waits its turn can come between that frame and the clock.
  globalThis.armPaint = (before) => {
    lifted = 0;
    globalThis.paint = new Promise((resolve) => {
      setTimeout(() => resolve(NaN), 5000);
      let looking = false;
      const look = () => {
        looking = false;
        if (!showsOther(before)) return;
        changes.disconnect();
        scheduler.postTask(() => resolve(performance.now() - lifted), { priority: "user-blocking" });
      };
      const changes = new MutationObserver(() => {
        if (lifted && !looking) looking = Boolean(requestAnimationFrame(look));
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
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
  const processor = await context.newCDPSession(page);
  const close = async () => {
    await context.close();
    await served.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { page, processor, close, version: context.browser().version() };
}

const heading = (page) => page.locator(".step-view h1").first();

async function tap({ page, processor }, x, y) {
  await processor.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await page.waitForTimeout(fingerDownMs);
  await processor.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** One measured tap in milliseconds; the arming happens before the finger comes down. */
async function timeTap(tablet, target, before) {
  const box = await target.boundingBox();
  await tablet.page.evaluate((words) => globalThis.armPaint(words), before);
  await tap(tablet, box.x + box.width / 2, box.y + box.height / 2);
  const ms = await tablet.page.evaluate(() => globalThis.paint);
  if (Number.isNaN(ms)) throw new Error("A tap changed nothing within five seconds.");
  return ms;
}

/** Opens a guide from its list and comes back; any of the list's guides by turns. */
async function openGuide(tablet, nth) {
  const rows = tablet.page.locator(".guide-row");
  const row = rows.nth(nth % (await rows.count()));
  const ms = await timeTap(tablet, row, "");
  await tablet.page.waitForURL("**/learn/**");
  await tablet.page.goBack();
  await rows.first().waitFor();
  return ms;
}

/** Goes on to the next step. The first tap on "Tiếp" says that the step is not done; the second, measured one moves. */
async function nextStep(tablet) {
  const before = await heading(tablet.page).textContent();
  const next = tablet.page.locator(".step-actions .btn.main");
  await next.tap();
  await tablet.page.waitForTimeout(120);
  return timeTap(tablet, next, before);
}

const half = () => (Math.random() < 0.5 ? "a" : "b");

/** Measures `count` taps of both kinds on the build in `folder`; resolves { version, kinds: { open, next } }. */
export async function tapToPaint(folder, count) {
  const tablet = await openTablet(folder);
  const { page, processor, version } = tablet;
  try {
    await page.goto("/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await processor.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.locator(".topic-phone").tap();
    await page.locator(".guide-row").first().waitFor();
    const open = [];
    while (open.length < count) open.push({ ms: await openGuide(tablet, open.length), half: half() });
    const next = [];
    for (let guide = 0; next.length < count; guide++) {
      await page.goto("/topic/phone");
      const rows = page.locator(".guide-row");
      await rows.first().waitFor();
      await rows.nth(guide % (await rows.count())).tap();
      await heading(page).waitFor();
      for (let step = 0; step < 9 && next.length < count; step++) {
        next.push({ ms: await nextStep(tablet), half: half() });
      }
    }
    return { version, kinds: { open, next } };
  } finally {
    await tablet.close();
  }
}
