import { test as base, type BrowserContextOptions } from "@playwright/test";
import { builtApp, Station, type Serving } from "./station";
import { Tablet, type Device } from "./tablet";
import { Watch } from "./watch";

export interface Fixtures {
  /** The build to serve; test.use({ folder }) chooses another than dist. */
  folder: string;
  /** The app as it is served, on a port of its own. */
  station: Serving;
  /** Fails the journey on anything that went wrong unseen; tell it what is expected to. */
  watch: Watch;
  /** The tablet on the counter, fresh out of its box; `page` and `context` are its own. */
  tablet: Tablet;
  /** Another device at the same station: a phone at home, a second tablet. Gone when the journey ends. */
  openDevice: (options?: Device) => Promise<Tablet>;
}

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true };

export const test = base.extend<Fixtures>({
  folder: [builtApp, { option: true }],
  station: async ({ folder }, use) => {
    const station = await Station.open(folder);
    await use(station);
    await station.stop();
  },
  watch: async ({ station }, use) => {
    const watch = new Watch(station.address);
    await use(watch);
    if (watch.faults.length) throw new Error(`Unseen faults:\n${watch.faults.join("\n")}`);
  },
  openDevice: async ({ station, watch, locale, timezoneId }, use) => {
    const devices: Tablet[] = [];
    await use(async (options) => {
      const device = await Tablet.unpack(watch, { baseURL: station.address, locale, timezoneId, ...options });
      devices.push(device);
      return device;
    });
    await Promise.all(devices.map((device) => device.throwAway()));
  },
  tablet: async ({ openDevice, viewport, hasTouch }, use) => use(await openDevice({ viewport, hasTouch })),
  context: async ({ tablet }, use) => use(tablet.context),
  page: async ({ tablet }, use) => use(tablet.page),
});

export { expect } from "@playwright/test";
