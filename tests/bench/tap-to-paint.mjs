import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { serve } from "../../src/build/serve";
import { timeInRounds } from "./rounds";

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

/** In the page: until the worker has brought the guides, which would share the processor with the taps. */
async function untilAllKept() {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise((resolve) => (port1.onmessage = resolve));
  active.postMessage({ type: "kept", whole: false }, [port2]);
  await answered;
}

/** One browser with a page for each kind of tap, all slowed down alike. */
async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: chromiumArgs,
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
  });
  await context.addInitScript(watchPaint);
  const openPage = async (address) => {
    const page = await context.newPage();
    await page.goto(address);
    return { page, processor: await context.newCDPSession(page) };
  };
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { openPage, close, version: context.browser().version() };
}

const slowDown = ({ processor }) => processor.send("Emulation.setCPUThrottlingRate", { rate: slowdown });

const heading = (page) => page.locator(".step-view h1").first();

async function tap({ page, processor }, x, y) {
  await processor.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await page.waitForTimeout(fingerDownMs);
  await processor.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** One measured tap in milliseconds; the arming happens before the finger comes down. */
async function timeTap(tablet, target, before) {
  await tablet.page.bringToFront();
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
  const next = tablet.page.locator(".step-actions .step-next");
  await tablet.page.bringToFront();
  await next.tap();
  await tablet.page.waitForTimeout(120);
  return timeTap(tablet, next, before);
}

const stepsOfOneGuide = 9;

/** Steps of one guide after the other: the same row of the list never comes twice in a round. */
function walkOn(tablet) {
  let steps = 0;
  return async () => {
    const { page } = tablet;
    if (steps % stepsOfOneGuide === 0) {
      await page.goto(new URL("/topic/phone", page.url()).href);
      const rows = page.locator(".guide-row");
      await rows.first().waitFor();
      await rows.nth((steps / stepsOfOneGuide) % (await rows.count())).tap();
      await heading(page).waitFor();
    }
    steps += 1;
    return nextStep(tablet);
  };
}

/** The least that can be painted: a heading of a page that has nothing else changes its words. */
const bareTap = async (tablet) =>
  timeTap(tablet, tablet.page.locator(".step-next"), await heading(tablet.page).textContent());

async function times(count, measure) {
  const all = [];
  while (all.length < count) all.push(await measure());
  return all;
}

async function openGuides({ openPage }, station) {
  const tablet = await openPage(`${station.address}/`);
  await tablet.page.evaluate(untilAllKept);
  await slowDown(tablet);
  await tablet.page.locator(".topic-phone").tap();
  await tablet.page.locator(".guide-row").first().waitFor();
  return tablet;
}

/** How many taps of each kind are measured in a round. */
const aRound = 3;

/**
 * Milliseconds from a finger's lift to the paint, on the build in `folder` and on a bare page by turns; resolves
 * { version, samples } with `count` taps of each kind.
 */
export async function tapToPaint(folder, count) {
  const [station, bareServer] = [await serve(folder), await serve(join(import.meta.dirname, "bare-page"))];
  const browser = await openBrowser();
  try {
    const list = await openGuides(browser, station);
    const guide = await openGuides(browser, station);
    const bare = await browser.openPage(`${bareServer.address}/`);
    await slowDown(bare);
    const step = walkOn(guide);
    let opened = 0;
    const bareTaps = () => times(aRound, () => bareTap(bare));
    const ways = {
      open: () => times(aRound, () => openGuide(list, (opened += 1))),
      next: () => times(aRound, step),
      bare: bareTaps,
      "bare again": bareTaps,
    };
    return { version: browser.version, samples: await timeInRounds(ways, Math.ceil(count / aRound)) };
  } finally {
    await browser.close();
    await Promise.all([station.stop(), bareServer.stop()]);
  }
}
