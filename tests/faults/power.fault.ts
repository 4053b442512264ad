import { execFileSync } from "node:child_process";
import { copyFileSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { chromiumArgs, findChromium } from "../../.ci/find-chromium.mjs";
import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { standAddress } from "./stand/build-stand";
import { openStand, withStand } from "./stand/with-stand";

const mutant: Mutant = {
  breaks: "a write is strict: it is acknowledged when the disk has it",
  file: "src/journal/dexie-store.ts",
  find: `chromeTransactionDurability: "strict"`,
  replace: `chromeTransactionDurability: "relaxed"`,
};

const diskMegabytes = 96;

const sh = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: "pipe" }).toString();

/** A disk of its own: what reached it is in its image file, what did not is only in the memory of this machine. */
function makeDisk(folder: string) {
  const image = join(folder, "disk.img");
  sh("truncate", "-s", `${diskMegabytes}M`, image);
  sh("mkfs.ext4", "-q", "-F", image);
  return image;
}

function mount(image: string, at: string): void {
  mkdirSync(at, { recursive: true });
  sh("mount", "-o", "loop", image, at);
}

function impossible(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "needs Linux, and root to mount a disk image";
  const folder = mkdtempSync(join(tmpdir(), "mounts-"));
  try {
    const image = makeDisk(folder);
    mount(image, join(folder, "disk"));
    sh("umount", join(folder, "disk"));
    return undefined;
  } catch {
    return "this machine mounts no disk images; that every write is strict is proven by tests/journal/strict.browser.test.ts";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const launch = (profile: string, baseURL: string) =>
  chromium.launchPersistentContext(profile, { baseURL, executablePath: findChromium(), args: chromiumArgs });

/** Every process of the browser that keeps its profile there. */
function processesOf(profile: string): number[] {
  return sh("pgrep", "-f", "--", `--user-data-dir=${profile}`)
    .split("\n")
    .filter(Boolean)
    .flatMap((root) => [Number(root), ...childrenOf(Number(root))]);
}

function childrenOf(parent: number): number[] {
  try {
    return sh("pgrep", "-P", String(parent))
      .split("\n")
      .filter(Boolean)
      .flatMap((child) => [Number(child), ...childrenOf(Number(child))]);
  } catch {
    return [];
  }
}

function signal(processes: readonly number[], name: "SIGSTOP" | "SIGCONT"): void {
  for (const id of new Set(processes)) {
    try {
      process.kill(id, name);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** What a browser finds that starts on the disk as it was when the power went. */
async function lookAt(image: string, folder: string, address: string) {
  const disk = join(folder, "after");
  mount(image, disk);
  let context: BrowserContext | undefined;
  try {
    // The browser that stood still holds its profile; this is another machine, on which it never ran.
    for (const mark of ["SingletonLock", "SingletonCookie", "SingletonSocket"])
      rmSync(join(disk, "profile", mark), { force: true });
    context = await launch(join(disk, "profile"), address);
    const page = context.pages()[0]!;
    await page.goto(standAddress);
    return await page.evaluate(() => window.stand.look());
  } finally {
    await context?.close();
    sh("umount", disk);
  }
}

/** Numbers are given out; after a few of them all stands still and the disk is copied as it is at that moment. */
async function cutOften(tries: number, broken: Mutant | undefined, tell: Run["tell"]): Promise<string[][]> {
  return withStand(broken, async ({ station }) => {
    const folder = mkdtempSync(join(tmpdir(), "power-"));
    const image = makeDisk(folder);
    mount(image, join(folder, "disk"));
    const profile = join(folder, "disk/profile");
    const context = await launch(profile, station.address);
    try {
      const page = context.pages()[0]!;
      await openStand(page);
      const given: string[] = [];
      const all: string[][] = [];
      while (all.length < tries) {
        const more = 1 + Math.floor(Math.random() * 4);
        const processes = processesOf(profile);
        for (let nth = 0; nth < more; nth += 1) given.push(await page.evaluate(() => window.stand.ask()));
        signal(processes, "SIGSTOP");
        const copy = join(folder, "cut.img");
        copyFileSync(image, copy, constants.COPYFILE_FICLONE);
        signal(processes, "SIGCONT");
        const { numbers, torn } = await lookAt(copy, folder, station.address);
        const kept = new Set(numbers);
        const gone = given.filter((number) => !kept.has(number)).map((number) => `${number} was lost`);
        all.push(torn ? [...gone, "a line without its row"] : gone);
        if (all.length % 10 === 0) tell(`${all.length} of ${tries}`);
        if (broken && gone.length) break;
      }
      return all;
    } finally {
      await context.close();
      sh("umount", join(folder, "disk"));
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    }
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const all = await cutOften(tries, undefined, tell);
  const broken = await cutOften(5, mutant, () => undefined);
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "power",
  says: "the power goes right after a number is shown: the disk keeps only what had reached it",
  mutant: mutant.breaks,
  long: 200,
  short: 4,
  impossible,
  run,
};
