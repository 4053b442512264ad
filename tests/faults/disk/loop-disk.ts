import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const diskMegabytes = 96;

const sh = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: "pipe" }).toString();

/** How a new disk is made ready; the options of its mounting stay the system's own. */
export type MakeFileSystem = (image: string) => void;

export const ext4: MakeFileSystem = (image) => void sh("mkfs.ext4", "-q", "-F", image);

const isSame = (one: string, other: string): boolean => {
  try {
    sh("cmp", "-s", one, other);
    return true;
  } catch {
    return false;
  }
};

/**
 * Copies an image that the system may still write to of its own accord, until the copy is what stood there at one moment: a copy
 * with old blocks and new ones is no disk that any power cut leaves. Where every block of the image is still the one that was
 * copied, all of them stood there together when the copying ended.
 */
function takeAsItIs(from: string, to: string): void {
  for (let left = 200; left > 0; left -= 1) {
    sh("cp", "--sparse=always", "--reflink=auto", from, to);
    if (isSame(from, to)) return;
  }
  throw new Error("The disk is written to all the time although its browser stands still.");
}

/** A disk of its own: what reached it is in its image file, what did not is only in the memory of this machine. */
export class LoopDisk {
  private cuts = 0;
  private mounted = false;

  private constructor(
    private readonly folder: string,
    private image: string,
  ) {}

  static make(format: MakeFileSystem = ext4): LoopDisk {
    const folder = mkdtempSync(join(tmpdir(), "disk-"));
    const image = join(folder, "disk.img");
    sh("truncate", "-s", `${diskMegabytes}M`, image);
    format(image);
    const disk = new LoopDisk(folder, image);
    disk.mount();
    return disk;
  }

  /** Where its files are seen. */
  get at(): string {
    return join(this.folder, "disk");
  }

  mount(): void {
    mkdirSync(this.at, { recursive: true });
    sh("mount", "-o", "loop", this.image, this.at);
    this.mounted = true;
  }

  /** What was written until now reaches the disk, as the system sees to by itself within half a minute. */
  settle(): void {
    sh("sync", "--file-system", this.at);
  }

  /** Another disk with the same on it, as far as it reached this one's image. */
  copy(): LoopDisk {
    const folder = mkdtempSync(join(tmpdir(), "disk-"));
    const image = join(folder, "disk.img");
    sh("cp", "--sparse=always", "--reflink=auto", this.image, image);
    return new LoopDisk(folder, image);
  }

  /** What reached the disk until now is all that is left: the image is taken as it is, and `apart` ends whoever wrote. */
  async cut(apart: () => Promise<void>): Promise<void> {
    this.cuts += 1;
    const image = join(this.folder, `cut-${this.cuts}.img`);
    takeAsItIs(this.image, image);
    await apart();
    await this.free();
    rmSync(this.image);
    this.image = image;
    this.mount();
  }

  /** Takes the disk out, as soon as whoever was killed has let go of it. */
  async free(): Promise<void> {
    for (let left = 100; this.mounted; left -= 1) {
      try {
        sh("umount", this.at);
        this.mounted = false;
      } catch (reason) {
        if (!left) throw reason;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async throwAway(): Promise<void> {
    await this.free();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Why no disk can be cut off here; undefined where one can. */
export async function noLoopDisk(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "needs Linux, and root to mount a disk image";
  try {
    await LoopDisk.make().throwAway();
    return undefined;
  } catch {
    return "this machine mounts no disk images; that every write is strict is proven by tests/journal/strict.browser.test.ts";
  }
}
