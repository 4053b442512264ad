import { execFileSync } from "node:child_process";

/** The first release whose durability was proven against power cuts, and that ends messages one by one. */
export const wantedEngine = "2.12.7";
/** The first release that reads a stream directly and tells what it stored: without it there is no hub. */
export const leastEngine = "2.9.0";
/** From here on the engine can be told to write to the disk before it acknowledges. */
const firstDurable = "2.10.0";
/** From here on a message may have an end of its own. */
const firstEnds = "2.11.0";

const parts = (version: string): number[] => version.split(/[.-]/).slice(0, 3).map(Number);

/** Is a version, such as "2.15.1", the other one or later? */
export function isAtLeast(version: string, other: string): boolean {
  const [a, b] = [parts(version), parts(other)];
  const nth = a.findIndex((part, at) => part !== b[at]);
  return nth < 0 || (a[nth] ?? 0) > (b[nth] ?? 0);
}

export const canBeDurable = (version: string): boolean => isAtLeast(version, firstDurable);
export const canEndMessages = (version: string): boolean => isAtLeast(version, firstEnds);

/** The version that a file says it is; undefined when it is no engine, or does not run on this machine. */
export function versionOf(path: string): string | undefined {
  try {
    const said = execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return /v?(\d+\.\d+\.\d+\S*)/.exec(said)?.[1];
  } catch {
    return undefined;
  }
}
