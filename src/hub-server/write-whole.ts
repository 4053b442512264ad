import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

function synced(path: string, flags: string, write: (file: number) => void = () => undefined): void {
  const file = openSync(path, flags, 0o600);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Returns once the disk has a file, or the names that stand in a folder. */
export const flush = (path: string): void => synced(path, "r");

/**
 * Writes a file whole or not at all, whenever the power goes; once it returns, the disk has it. Only the hub's own user may read
 * it. Throws what the disk says.
 */
export function writeWhole(path: string, text: string): void {
  const next = `${path}.next`;
  synced(next, "w", (file) => writeFileSync(file, text));
  renameSync(next, path);
  // The folder names the file: without this a power cut may bring the old name back.
  flush(dirname(path));
}
