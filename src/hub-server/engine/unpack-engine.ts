import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Can this machine fetch Debian's package, and tell that it is Debian's? It needs no root: nothing is installed. */
export const mayUnpack = (): boolean =>
  process.platform === "linux" && ["/usr/bin/apt-get", "/usr/bin/dpkg-deb", keyring].every((path) => existsSync(path));

// The newest Debian has the engine that its stable release is years behind of; both run on the same libraries.
const sources = `Types: deb
URIs: http://deb.debian.org/debian
Suites: sid
Components: main
Signed-By: ${keyring}
`;

/** apt with lists of its own, so that the machine's are left as they are. */
const aptOptions = (folder: string): string[] =>
  [
    "Dir::Etc::sourcelist=/dev/null",
    `Dir::Etc::sourceparts=${join(folder, "parts")}`,
    `Dir::State::lists=${join(folder, "lists")}`,
    `Dir::Cache=${folder}`,
    "APT::Sandbox::User=root",
    "Acquire::Languages=none",
    "Acquire::Retries=2",
  ].flatMap((option) => ["-o", option]);

async function ran(command: string, args: string[], cwd: string): Promise<boolean> {
  const child = spawn(command, args, { cwd, stdio: "ignore" });
  const code = await Promise.race([once(child, "exit").then(([status]) => status), once(child, "error").then(() => 1)]);
  return code === 0;
}

async function fetchPackage(folder: string): Promise<string | undefined> {
  for (const name of ["parts", "lists/partial", "archives/partial"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "parts/sid.sources"), sources);
  const options = aptOptions(folder);
  if (!(await ran("apt-get", [...options, "update", "-q"], folder))) return undefined;
  if (!(await ran("apt-get", [...options, "download", "-q", "nats-server"], folder))) return undefined;
  return readdirSync(folder).find((name) => name.endsWith(".deb"));
}

/**
 * Fetches the engine of Debian's newest release and unpacks it into a folder, whole or not at all; nothing is installed. It takes
 * about half a minute. Resolves false where it cannot be had, such as without a network.
 */
export async function unpackEngine(unpacked: string): Promise<boolean> {
  if (!mayUnpack()) return false;
  mkdirSync(dirname(unpacked), { recursive: true });
  const desk = mkdtempSync(`${unpacked}-`);
  try {
    const fetched = await fetchPackage(desk);
    const whole = join(desk, "whole");
    if (!fetched || !(await ran("dpkg-deb", ["-x", join(desk, fetched), whole], desk))) return false;
    rmSync(unpacked, { recursive: true, force: true });
    renameSync(whole, unpacked);
    return true;
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}
