import type { Page } from "@playwright/test";

export interface Weight {
  /** Bytes in use after the rubbish was collected. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** What a page carries, after Chromium was made to collect everything nobody holds any more. */
export async function weigh(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  for (let nth = 0; nth < 3; nth += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}
