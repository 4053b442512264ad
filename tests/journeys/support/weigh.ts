import type { Page } from "@playwright/test";

export interface Weight {
  /** Bytes in use after the rubbish was collected. */
  heap: number;
  nodes: number;
  listeners: number;
}

const parts = ["heap", "nodes", "listeners"] as const;
const pauseMs = 150;
/** One look may fall on an answer that is just being read. */
const usualLooks = 3;
/** The browser frees what nobody holds when it likes; what is kept for ever is still there at the tenth look. */
const mostLooks = 10;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a page carries at rest: the least of several looks, and of more looks while that is not yet `enough`. */
export async function weigh(page: Page, enough: (least: Weight) => boolean = () => true): Promise<Weight> {
  let least = await lookAt(page);
  for (let looks = 1; looks < usualLooks || (looks < mostLooks && !enough(least)); looks += 1) {
    await pause(pauseMs * looks);
    const now = await lookAt(page);
    for (const part of parts) least = { ...least, [part]: Math.min(least[part], now[part]) };
  }
  return least;
}

/** Weighs a page once more; says which parts of it grew by more than `most`, a factor for each. */
export async function weighGrowth(page: Page, then: Weight, most: Weight): Promise<string[]> {
  const grown = (now: Weight, part: keyof Weight) => now[part] / then[part];
  const isLight = (now: Weight) => parts.every((part) => grown(now, part) <= most[part]);
  const now = await weigh(page, isLight);
  for (const part of parts) console.log(`${page.url()}: ${part} ${then[part]} → ${now[part]}`);
  return parts
    .filter((part) => grown(now, part) > most[part])
    .map((part) => `${part} × ${grown(now, part).toFixed(3)}`);
}

/** After Chromium was made to collect everything nobody holds any more. */
async function lookAt(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  for (let nth = 0; nth < 3; nth += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}
