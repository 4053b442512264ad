import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import { chromiumArgs, findChromium } from "../../machine/find-chromium";
import type { Watch } from "./watch";

// The option reaches pages only; a service worker's script would still be refused for its server's certificate.
const trusting = ["--ignore-certificate-errors"];

/** What a device is; `args` go to its browser. */
export type Device = BrowserContextOptions & { args?: string[] };

/** One device with a profile of its own on disk, so that what it stores outlives its browser. */
export class Tablet {
  private opened!: BrowserContext;

  private constructor(
    private readonly profile: string,
    private readonly watch: Watch,
    private readonly options: Device,
  ) {}

  /** Where the browser keeps everything this device remembers. */
  get folder(): string {
    return this.profile;
  }

  /** A tablet with nothing on it, or with what a given profile remembers. */
  static async unpack(watch: Watch, options: Device, profile?: string): Promise<Tablet> {
    const tablet = new Tablet(profile ?? (await mkdtemp(join(tmpdir(), "tablet-"))), watch, options);
    await tablet.switchOn();
    return tablet;
  }

  get context(): BrowserContext {
    return this.opened;
  }

  /** The first page; after switchOn it is a new one. */
  get page(): Page {
    return this.opened.pages()[0]!;
  }

  async switchOn(): Promise<void> {
    this.opened = await chromium.launchPersistentContext(this.profile, {
      ...this.options,
      executablePath: findChromium(),
      args: [...chromiumArgs, ...(this.options.args ?? []), ...(this.options.ignoreHTTPSErrors ? trusting : [])],
    });
    await this.watch.over(this.opened);
  }

  async switchOff(): Promise<void> {
    await this.opened.close();
  }

  /** The battery dies: every process of the browser ends at once, with no chance to tidy up. */
  async kill(): Promise<void> {
    const session = await this.opened.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const gone = new Promise<void>((resolve) => this.opened.once("close", () => resolve()));
    for (const { id } of processInfo.sort((a) => (a.type === "browser" ? -1 : 1))) endProcess(id);
    await gone;
  }

  async throwAway(): Promise<void> {
    await this.opened.close();
    // A killed browser's children may still be writing their last bytes.
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function endProcess(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
