import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { Station } from "../../journeys/support/station";
import { Tablet } from "../../journeys/support/tablet";
import { stationOff, Watch } from "../../journeys/support/watch";
import { makeRelease, type Changes } from "./make-release";

/** One tablet that meets one release after the other. */
export interface Deployed {
  station: Station;
  tablet: Tablet;
  watch: Watch;
  /** Makes a release and puts it in the place of the last one, whose files are gone from the server; gives its folder. */
  deploy(changes?: Changes): Promise<string>;
  /** The folder of the last one. */
  folder(): string;
}

export async function withReleases<T>(work: (deployed: Deployed) => Promise<T>): Promise<T> {
  const folders = [await makeRelease("0")];
  const station = await Station.open(folders[0]!);
  const watch = new Watch(station.address);
  watch.expect(stationOff);
  const tablet = await Tablet.unpack(watch, { baseURL: station.address, viewport: { width: 1280, height: 800 } });
  const deploy = async (changes?: Changes) => {
    folders.push(await makeRelease(String(folders.length), changes));
    await station.start(folders.at(-1));
    const old = folders.at(-4);
    if (old) await rm(old, { recursive: true, force: true });
    return folders.at(-1)!;
  };
  try {
    await openFirst(tablet.page);
    return await work({ station, tablet, watch, deploy, folder: () => folders.at(-1)! });
  } finally {
    await tablet.throwAway();
    await station.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

/** A new tablet, until the first release was seen to open and gives out its pages. */
async function openFirst(page: Page): Promise<void> {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await untilProven(page);
  await page.reload();
}

interface Kept {
  current: string;
  serving: string;
  proven: boolean;
  left?: string;
}

/** What the worker remembers of the releases on a tablet. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Kept | undefined>((resolve) => (port1.onmessage = ({ data }) => resolve(data as Kept)));
    active!.postMessage({ type: "releases" }, [port2]);
    return answer;
  });

/** Asks again until it is so; a page that is just being loaded anew cannot answer, and is asked again. */
async function until(page: Page, what: string, ask: () => Promise<boolean | undefined>): Promise<void> {
  for (let left = 900; left; left -= 1) {
    if (await ask().catch(() => false)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`${what} in a minute and a half`);
}

export const untilProven = (page: Page) => until(page, "not seen to open", async () => (await kept(page))?.proven);

/**
 * The browser looks for a new release, as it does by itself once a day; true when one came in whole and waits. A look may
 * only join the browser's own, begun at the server that was there before: what found nothing is asked once more.
 */
export const look = async (page: Page) => (await lookOnce(page)) || lookOnce(page);

const lookOnce = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (installing)
      await new Promise<void>((done) => {
        const notice = () => void (installing.state !== "installing" && done());
        installing.addEventListener("statechange", notice);
        notice();
      });
    return Boolean(registration.waiting);
  });

/** The name of the release a page stands in. */
export const releaseOfPage = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>("script[type=module]")?.src);

/** Goes on inside a page, without loading it anew. */
export const goOnTo = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);

/** Takes up the release that waits, as the one who looks after the tablet does. */
export async function takeUp(page: Page): Promise<void> {
  const before = await releaseOfPage(page);
  await page.getByRole("button", { name: "Cập nhật" }).click();
  await until(page, "not taken up", async () => ![before, undefined].includes(await releaseOfPage(page)));
}
