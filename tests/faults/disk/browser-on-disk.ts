import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { chromiumArgs, findChromium } from "../../machine/find-chromium";
import type { LoopDisk } from "./loop-disk";

const pgrep = (...args: string[]): number[] => {
  try {
    return execFileSync("pgrep", args, { stdio: "pipe" }).toString().split("\n").filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

const withChildren = (parent: number): number[] => [parent, ...pgrep("-P", String(parent)).flatMap(withChildren)];

/** A browser whose profile lies on a disk that can be cut off under it. */
export class BrowserOnDisk {
  private context: BrowserContext | undefined;

  constructor(
    private readonly disk: LoopDisk,
    private readonly baseURL: string,
  ) {}

  private get profile(): string {
    return join(this.disk.at, "profile");
  }

  get page(): Page {
    return this.context!.pages()[0]!;
  }

  async start(): Promise<void> {
    // The browser before was stopped; it never said that it gave its profile free.
    for (const mark of ["SingletonLock", "SingletonCookie", "SingletonSocket"])
      rmSync(join(this.profile, mark), { force: true });
    const options = { baseURL: this.baseURL, executablePath: findChromium(), args: chromiumArgs };
    this.context = await chromium.launchPersistentContext(this.profile, options);
  }

  /** The browser ends as people end it. */
  async close(): Promise<void> {
    await this.context?.close();
    this.context = undefined;
  }

  /** Every process of the browser ends at once; what it gave to the system reaches the disk. */
  async kill(): Promise<void> {
    if (!this.context) return;
    const gone = new Promise<void>((resolve) => this.context!.once("close", () => resolve()));
    this.signal("SIGKILL");
    await gone;
    this.context = undefined;
  }

  /** The power goes: the browser stands still, the disk is taken as it is, and only that is left. */
  async cut(): Promise<void> {
    this.signal("SIGSTOP");
    await this.disk.cut(() => this.kill());
  }

  private signal(name: "SIGSTOP" | "SIGKILL"): void {
    for (const id of new Set(pgrep("-f", "--", `--user-data-dir=${this.profile}`).flatMap(withChildren))) {
      try {
        process.kill(id, name);
      } catch {
        // It ended by itself meanwhile.
      }
    }
  }
}
