import { join } from "node:path";
import type { Mutant } from "./mutants";
import { root, runMutated } from "./run-mutated";

/** Builds the whole app with one promise broken, for a journey that must fail on it; returns the built folder. */
export async function buildWithMutant(name: string, mutant: Mutant): Promise<string> {
  const folder = join(root, ".cache/mutants", name);
  const args = ["build", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"];
  const { code, output } = await runMutated("vite/bin/vite.js", args, [mutant]);
  if (code) throw new Error(`The build with the mutant "${mutant.breaks}" failed:\n${output}`);
  return folder;
}
