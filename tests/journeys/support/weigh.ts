import type { Page } from "@playwright/test";

export interface Weight {
  /** Bytes in use after the rubbish was collected. */
  heap: number;
  nodes: number;
  listeners: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a page carries at rest: the least of three looks, since one may fall on an answer that is just being read. */
export async function weigh(page: Page): Promise<Weight> {
  const looks: Weight[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    looks.push(await lookAt(page));
    await pause(150);
  }
  const least = (what: keyof Weight) => Math.min(...looks.map((look) => look[what]));
  return { heap: least("heap"), nodes: least("nodes"), listeners: least("listeners") };
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
