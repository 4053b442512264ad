import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { inPlainWords } from "../in-plain-words";
import { stateFile } from "../state/hub-state";
import { flush } from "../write-whole";

/** Beside the file of offices this is all of a backup; the rest is made anew. */
const streams = "engine/streams";

function copyFile(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  flush(to);
}

function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, copy);
    else copyFile(source, copy);
  }
  flush(to);
}

/**
 * Copies a folder whose engine stands still. The copy is whole, and on the disk, once it has its name; a half one is thrown
 * away.
 */
export function copyHub(folder: string, to: string): string {
  const half = `${to}.half`;
  try {
    rmSync(half, { recursive: true, force: true });
    mkdirSync(join(half, "engine"), { recursive: true, mode: 0o700 });
    copyFile(stateFile(folder), stateFile(half));
    if (existsSync(join(folder, streams))) copyTree(join(folder, streams), join(half, streams));
    flush(join(half, "engine"));
    flush(half);
    rmSync(to, { recursive: true, force: true });
    renameSync(half, to);
    flush(dirname(to));
    return to;
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw inPlainWords(error, to);
  }
}
