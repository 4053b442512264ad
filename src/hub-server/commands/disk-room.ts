import { readdirSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { PlainFault } from "../plain-fault";

const mebibyte = 1024 * 1024;
/** What must be free before a hub starts: a province's lines of fourteen days, and as much again. */
export const leastFree = 1024 * mebibyte;

/** Bytes that are free where a folder stands or will stand. */
export function freeAt(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return freeAt(dirname(folder));
  }
}

export const inMebibytes = (bytes: number): string => `${Math.round(bytes / mebibyte).toLocaleString("en")} MB`;

/** Throws a plain sentence when a disk has less than this. */
export function refuseNoRoom(folder: string, needed: number, free = freeAt(folder)): void {
  if (free < needed)
    throw new PlainFault(
      `There is no room: ${inMebibytes(free)} are free at ${folder}, ${inMebibytes(needed)} are needed.`,
    );
}

/** Bytes of all files in a folder. */
export const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
