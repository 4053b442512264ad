import type { Page } from "@playwright/test";
import { test as base } from "./journey";
import { builtApp, Station } from "./station";
import { Tablet } from "./tablet";
import { Watch } from "./watch";

interface Shared {
  page: Page;
  watch: Watch;
}

/**
 * One tablet for all journeys of a worker, with a clock that can be put forward: for journeys that are many and keep
 * nothing. Each starts at an address of its own, and fails on what went wrong unseen while it ran.
 */
export const test = base.extend<{ page: Page }, { shared: Shared; sharedFolder: string }>({
  sharedFolder: [builtApp, { scope: "worker" }],
  shared: [
    async ({ sharedFolder }, use) => {
      const station = await Station.open(sharedFolder);
      const watch = new Watch(station.address);
      const viewport = { width: 1280, height: 800 };
      const options = {
        baseURL: station.address,
        viewport,
        hasTouch: true,
        locale: "vi-VN",
        timezoneId: "Asia/Ho_Chi_Minh",
      };
      const tablet = await Tablet.unpack(watch, options);
      await tablet.page.clock.install();
      await use({ page: tablet.page, watch });
      await tablet.throwAway();
      await station.stop();
    },
    { scope: "worker" },
  ],
  page: async ({ shared }, use) => {
    const before = shared.watch.faults.length;
    await use(shared.page);
    const faults = shared.watch.faults.slice(before);
    if (faults.length) throw new Error(`Unseen faults:\n${faults.join("\n")}`);
  },
});

export { expect } from "@playwright/test";
