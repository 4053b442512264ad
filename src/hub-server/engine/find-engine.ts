import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isAtLeast, leastEngine, versionOf, wantedEngine } from "./engine-version";
import { PlainFault } from "../plain-fault";

/** The engine as a file of this machine. */
export interface FoundEngine {
  path: string;
  version: string;
}

/** Where Debian's package is unpacked, beside these sources: nothing is installed. On other systems a person puts the file there. */
export const engineFolder = join(import.meta.dirname, "../../../.cache/nats-server");

const onThisMachine = (): string[] =>
  ["/usr/sbin", "/usr/bin", "/usr/local/bin", ...(process.env["PATH"] ?? "").split(delimiter)]
    .flatMap((folder) => [join(folder, "nats-server"), join(folder, "nats-server.exe")])
    .filter((path) => existsSync(path));

const inFolder = (folder: string): string[] =>
  ["usr/sbin/nats-server", "nats-server", "nats-server.exe"].map((name) => join(folder, name));

const newestFirst = (a: FoundEngine, b: FoundEngine): number =>
  Number(isAtLeast(b.version, a.version)) - Number(isAtLeast(a.version, b.version));

/** The newest engine that is here, unpacked or installed; undefined without one. It fetches nothing. */
export function findEngine(unpacked = engineFolder): FoundEngine | undefined {
  const told = process.env["NATS_SERVER"];
  const places = told ? [told] : [...inFolder(unpacked), ...new Set(onThisMachine())];
  return places
    .map((path) => ({ path, version: versionOf(path) }))
    .flatMap(({ path, version }) => (version ? [{ path, version }] : []))
    .sort(newestFirst)[0];
}

/** What to say of an engine that works, but is older than wanted. */
export const warningOf = ({ version }: FoundEngine): string | undefined =>
  isAtLeast(version, wantedEngine)
    ? undefined
    : `This nats-server is ${version}; ${wantedEngine} or newer is wanted: an older one may lose what it acknowledged when the power goes.`;

/** Throws a plain sentence when an engine lacks what a hub needs. */
export function refuseTooOld({ path, version }: FoundEngine): void {
  if (!isAtLeast(version, leastEngine))
    throw new PlainFault(
      `${path} is nats-server ${version}, which is too old: the hub needs ${wantedEngine} or newer.`,
    );
}
