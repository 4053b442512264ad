import { closeSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";

/** The folder of the database in a browser's profile, named after the address of the station. */
export function databaseIn(profile: string): string {
  const all = join(profile, "Default/IndexedDB");
  const name = readdirSync(all).find((one) => one.endsWith(".indexeddb.leveldb"));
  if (!name) throw new Error(`There is no database in ${all}.`);
  return join(all, name);
}

const filesOf = (folder: string) => readdirSync(folder).map((name) => join(folder, name));
const logOf = (folder: string) => filesOf(folder).find((file) => file.endsWith(".log"))!;

/** Sixty-four wrong bytes, anywhere in the file. */
function flip(file: string): void {
  const handle = openSync(file, "r+");
  const at = Math.floor(Math.random() * Math.max(0, statSync(file).size - 64));
  writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, at);
  closeSync(handle);
}

/** Where a browser's profile keeps the files that pages write: the second copies, and the keys of contacts. */
const filesIn = (profile: string) => join(profile, "Default/File System");

/** What a failing flash does to the files beside the database, and to both at once; given the whole profile. */
export const harmsToFiles: Record<string, (profile: string) => void> = {
  "the files beside the database are gone": (profile) => rmSync(filesIn(profile), { recursive: true }),
  "half of the log is gone, and the files beside it": (profile) => {
    const log = logOf(databaseIn(profile));
    truncateSync(log, Math.floor(statSync(log).size / 2));
    rmSync(filesIn(profile), { recursive: true });
  },
  "the database is gone, and the files beside it": (profile) => {
    rmSync(databaseIn(profile), { recursive: true });
    rmSync(filesIn(profile), { recursive: true });
  },
};

/** What a failing flash or a power cut does to a database, each as it was seen to end without a word. */
export const harms: Record<string, (folder: string) => void> = {
  "the end of the log is cut off": (folder) =>
    truncateSync(logOf(folder), Math.floor(statSync(logOf(folder)).size * (0.1 + 0.8 * Math.random()))),
  "64 bytes of the log are wrong": (folder) => flip(logOf(folder)),
  "the log is gone": (folder) => rmSync(logOf(folder)),
  "the file that names the current state is empty": (folder) => truncateSync(join(folder, "CURRENT"), 0),
  "the manifest is gone": (folder) => {
    for (const file of filesOf(folder).filter((one) => one.includes("MANIFEST"))) rmSync(file);
  },
  "the largest file is gone": (folder) =>
    rmSync(filesOf(folder).sort((a, b) => statSync(b).size - statSync(a).size)[0]!),
  "the whole database is gone": (folder) => rmSync(folder, { recursive: true }),
};
