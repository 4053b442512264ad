import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { node, npmScript, root, run } from "./tools.mjs";

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/**
 * Whether node_modules holds what package-lock.json names. Compared by content: a fresh checkout has new file
 * times, and an office without a line must not be sent to the registry for packages it already has.
 */
export function installed() {
  const receipt = "node_modules/.package-lock.json";
  if (!existsSync(join(root, receipt))) return false;
  const wanted = packagesOf("package-lock.json");
  const got = packagesOf(receipt);
  const same = (path) => wanted[path]?.version === got[path]?.version;
  const needed = Object.keys(wanted).filter((path) => path && !wanted[path].optional);
  return [...needed, ...Object.keys(got)].every(same);
}

/** Installs the exact packages of package-lock.json, unless they are here already. */
export async function installIfNeeded() {
  if (installed()) return;
  console.log("Installing packages (npm ci) …");
  const args = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  const npm = npmScript();
  const { code } = npm ? await node(npm, args) : await run("npm", args);
  if (code) throw new Error("npm ci failed. The first run needs the network; later ones do not.");
}
