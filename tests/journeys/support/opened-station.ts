import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as fresh } from "./journey";
import { untilAllKept } from "./later-files";
import { openStation } from "./people";
import { builtApp, Station } from "./station";
import { Tablet } from "./tablet";
import { Watch } from "./watch";

interface Office {
  /** What a browser keeps belongs to one address: whoever takes up a copy serves at this port. */
  port: number;
  /** The profile of a tablet that was opened, keeps the app offline, and was switched off. */
  profile: string;
  /** Its recovery code. */
  code: string;
}

// What a browser can make again by itself is not worth copying.
const spare = /(GPUCache|ShaderCache|GrShaderCache|GraphiteDawnCache|DawnCache|DawnGraphiteCache|DawnWebGPUCache)$/;

const copied = async (profile: string) => {
  const folder = await mkdtemp(join(tmpdir(), "tablet-"));
  await cp(profile, folder, { recursive: true, filter: (file) => !spare.test(file) && !/Singleton/.test(file) });
  return folder;
};

async function openOffice(): Promise<Office> {
  const station = await Station.open(builtApp);
  const watch = new Watch(station.address);
  const tablet = await Tablet.unpack(watch, { baseURL: station.address, locale: "vi-VN" });
  const code = await openStation(tablet.page);
  await untilAllKept(tablet.page);
  await tablet.switchOff();
  await station.stop();
  return { port: station.port, profile: tablet.folder, code };
}

/**
 * Journeys that begin in an office at work: the station was opened, a tablet's browser keeps the app, and the page shows the
 * welcome. It is opened once, as a person opens it, and each journey gets a copy of that tablet.
 */
export const test = fresh.extend<object, { office: Office }>({
  office: [
    async ({}, use) => {
      const office = await openOffice();
      await use(office);
      await rm(office.profile, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 900_000 },
  ],
  station: async ({ office }, use) => {
    const station = await Station.open(builtApp, office.port);
    await use(station);
    await station.stop();
  },
  tablet: async ({ office, station, watch, viewport, hasTouch, locale, timezoneId }, use) => {
    const options = { baseURL: station.address, viewport, hasTouch, locale, timezoneId };
    const tablet = await Tablet.unpack(watch, options, await copied(office.profile));
    await use(tablet);
    await tablet.throwAway();
  },
});

export { expect, phone, test as fresh } from "./journey";
