import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { modernPackages } from "../../src/build/modern-packages";
import { policyFile } from "../../src/build/security-policy";
import { Station } from "../journeys/support/station";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { mutate, type Mutant } from "../mutants/mutants";
import { HubMachine, planOffice } from "../faults/hub/hub-machine";
import type { HubThere, Other, SharedOffice } from "./page-device";

const root = join(import.meta.dirname, "../..");
/** The engine listens on a port of its own here. */
const policy = "default-src 'self'; connect-src ws://127.0.0.1:*\n";
const address = "/tests/hub-pages/index.html";

/** Bundles the page of the hub with the real rooms behind it, broken where mutants say so. */
export async function buildHubPage(mutants: readonly Mutant[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "hub-page-"));
  await build({
    root,
    configFile: false,
    resolve: modernPackages,
    logLevel: "error",
    publicDir: false,
    plugins: [solid({ solid: { inlineStyles: false } as object }), ...(mutants.length ? [mutate([...mutants])] : [])],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(root, "tests/hub-pages/index.html") },
    },
  });
  await writeFile(join(folder, policyFile), policy + policy);
  return folder;
}

/** Devices of one office, each a Chromium of its own with a profile on the disk, at a real hub on this machine. */
export interface HubPages {
  pages: Page[];
  members: string[];
  hub: HubMachine;
  version: string;
  begun: number;
  /** One more tablet that has nothing yet, and what it would share the office with. */
  newcomer(): Promise<{ page: Page; there: HubThere; root: string; leave(): Promise<void> }>;
  throwAway(): Promise<void>;
}

interface OpenHubPages {
  devices: number;
  newcomers?: number;
  mutants?: readonly Mutant[];
  /** Starts the hub; another one where its own guards are broken. */
  startHub?: typeof HubMachine.start;
}

const letters = ["A", "B", "C", "D"];

export async function openHubPages({ devices, newcomers = 0, mutants, startHub }: OpenHubPages): Promise<HubPages> {
  const start = startHub ?? ((offices) => HubMachine.start(offices));
  const kinds = Array.from({ length: devices + newcomers }, () => "tablet" as const);
  const { plan, seeds } = planOffice(kinds);
  const folder = await buildHubPage(mutants);
  const [station, hub] = await Promise.all([Station.open(folder), start([plan])]);
  const begun = Date.now();
  const opened: { context: BrowserContext; profile: string }[] = [];
  const open = async (): Promise<Page> => {
    const profile = await mkdtemp(join(tmpdir(), "hub-page-profile-"));
    const options = { executablePath: findChromium(), args: chromiumArgs, timezoneId: "Asia/Ho_Chi_Minh" };
    const context = await chromium.launchPersistentContext(profile, options);
    opened.push({ context, profile });
    const page = context.pages()[0]!;
    await page.goto(`${station.address}${address}`);
    await page.waitForFunction(() => window.hubPage);
    return page;
  };
  const throwAway = async () => {
    // One that crashed is closed already.
    await Promise.allSettled(opened.map(({ context }) => context.close()));
    await Promise.all(opened.map(({ profile }) => rm(profile, { recursive: true, force: true })));
    await Promise.all([station.stop(), hub.throwAway(), rm(folder, { recursive: true, force: true })]);
  };
  const thereFor = (nth: number): HubThere => ({ address: hub.address, office: plan.office, seed: seeds[nth]!, begun });
  const share = (page: Page, nth: number, office: SharedOffice) =>
    page.evaluate(([there, key]) => window.hubPage.share(there, key), [thereFor(nth), office.root] as const);
  try {
    const pages = await Promise.all(letters.slice(0, devices).map(open));
    const whos: Other[] = [];
    for (const [nth, page] of pages.entries())
      whos.push(await page.evaluate(([name, at]) => window.hubPage.prepare(name, at), [letters[nth]!, begun] as const));
    const office = await pages[0]!.evaluate((others) => window.hubPage.openOffice(others), whos.slice(1));
    for (const [nth, page] of pages.entries()) await share(page, nth, office);
    await untilEven(pages);
    let used = devices;
    const newcomer = async () => {
      const page = await open();
      await page.evaluate(([name, at]) => window.hubPage.prepare(name, at), [`new-${used}`, begun] as const);
      return { page, there: thereFor(used++), root: office.root, leave: () => page.context().close() };
    };
    const version = opened[0]!.context.browser()?.version() ?? "";
    return { pages, members: office.members, hub, version, begun, newcomer, throwAway };
  } catch (error) {
    await throwAway();
    throw error;
  }
}

/** Waits until every page read all that the hub has. */
export async function untilEven(pages: readonly Page[]): Promise<void> {
  for (const page of [...pages, ...pages])
    await page.waitForFunction(() => window.hubPage.isEven(), undefined, { polling: 50, timeout: 60_000 });
}
