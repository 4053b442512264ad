import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtApp } from "../../journeys/support/station";

/** A built release: what stands under each address inside its folder. */
export type Files = Map<string, Buffer>;

export interface Changes {
  /** Another build than the one in `dist`: its folder. */
  from?: string;
  /** Before the digests are taken: the release was built like this. */
  built?: (files: Files) => void;
  /** After they were taken: it became like this on its way. */
  damaged?: (files: Files) => void;
}

export const workerName = "kiosk-worker.js";
const hashedName = /-([\w-]{8})\.(?:js|css|woff2?)$/;
const listed = /\{[^{}]*"integrity":"[^"]*"[^{}]*\}/g;

/** The home pages and the lists of units are not the worker's: without them a release is made in no time. */
const isOfTheStation = (name: string) => !/^(G|units|\.deploy|\.vite)\//.test(name);

async function readBuilt(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const mine = names.filter(isOfTheStation);
  return new Map(await Promise.all(mine.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

/** Gives every file with a hash in its name another one, as a release does in which everything changed. */
function renamed(files: Files, release: string): Files {
  const hashes = [...files.keys()].flatMap((name) => hashedName.exec(name)?.[1] ?? []);
  const any = new RegExp(hashes.join("|"), "g");
  const other = (hash: string) => createHash("sha256").update(`${hash} ${release}`).digest("hex").slice(0, 8);
  const rename = (text: string) => text.replace(any, other);
  return new Map(
    [...files].map(([name, bytes]) => [
      rename(name),
      /\.(js|css|html)$/.test(name) ? Buffer.from(rename(bytes.toString())) : bytes,
    ]),
  );
}

/** Writes the digests of the files, as they are now, into the worker. */
function takeDigests(files: Files): void {
  const digest = (bytes: Buffer) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  let found = 0;
  const text = files.get(workerName)!.toString();
  const told = text.replace(listed, (row) => {
    found += 1;
    const file = JSON.parse(row) as { url: string };
    return JSON.stringify({ ...file, integrity: digest(files.get(file.url)!) });
  });
  if (!found) throw new Error("The worker of this build names no file with its digest.");
  files.set(workerName, Buffer.from(told));
}

/** Writes a release that stands for a later build of the whole station; gives its folder. */
export async function makeRelease(release: string, { from = builtApp, built, damaged }: Changes = {}): Promise<string> {
  const files = renamed(await readBuilt(from), release);
  built?.(files);
  takeDigests(files);
  damaged?.(files);
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return folder;
}

/** Changes one text of a release; throws unless it stands there once, so that no fault tries nothing. */
export function changeText(files: Files, name: RegExp, [find, replace]: [RegExp | string, string]): void {
  const path = [...files.keys()].find((one) => name.test(one));
  const text = path && files.get(path)!.toString();
  const parts = text?.split(find);
  if (!path || parts?.length !== 2)
    throw new Error(`${String(find)} stands ${(parts?.length ?? 1) - 1} times in ${name}.`);
  files.set(path, Buffer.from(parts.join(replace)));
}
